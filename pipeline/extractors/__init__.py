"""From a section of pages to a document with its fields: one file per document type; `extract` lists them."""
