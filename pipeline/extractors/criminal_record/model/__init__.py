"""Of which model an extract is: `model` chooses among the articles that `named_articles` finds (`mentions`)."""
