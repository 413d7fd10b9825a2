"""The work of a night shared out over confined processes or a cluster, and what is kept of it between nights.

- *What is to be done:* `stages` knows the order, `jobs` has the tasks as values, `work` the functions that do them
  (loaded by workers only), `pictures` which pictures are wanted, `urgency` what goes first.
- *Where it is done:* `executor` is the interface, `executors` chooses, `flow` keeps tasks going. On this machine:
  `workers`, with `forking` (which loads `preloading`), `sandbox`, `landlock` and `scratch`. On a Dask cluster:
  `cluster`, and `away` for what happens there.
- *The second engine:* `lending` starts the one process that holds it, `holding` is what that process does.
- *What is remembered:* `cache`.
"""
