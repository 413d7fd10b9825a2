"""Every form in which a page writes a date, and where on the page its dates stand."""
