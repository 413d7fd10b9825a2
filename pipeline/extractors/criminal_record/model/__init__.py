"""Of which model an extract is: `choosing` chooses among the articles that `named_articles` finds (`mentions`).

`article_lines` knows what the lines are in which they stand, `tables` those of all models, `ticked` those of which one
has a cross before it or a box round it.
"""
