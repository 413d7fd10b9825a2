"""The extract from the criminal register: its model, its dates, whether it is blank, and whose it is."""
