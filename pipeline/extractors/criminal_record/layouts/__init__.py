"""How an odd form is made plain before it is read: boxes, columns, codes, notes, legends and gaps in words."""
