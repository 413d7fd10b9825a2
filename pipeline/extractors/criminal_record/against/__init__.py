"""What speaks against a blank answer from elsewhere on the page: a decision, a remark, a use, that the paper is void.

Begin with `signs`, which looks through a page, and with `sentence_tests`, which lists what it asks of each sentence.

- *Signs of a decision:* `signs`, which rests on those with a day, `dated_signs`, those behind a label or in a table,
  `labelled_signs`, and those by themselves, `loose_signs` with `scraps`; `lasting` (what still runs). `sign_texts`
  tells what a label, a cell or a value names, by the patterns of `sign_words`; `days_against` tells it by days alone.
- *Sentences on the holder or a case:* `remarks`, `noted`, `distrusted`.
- *Sentences on the answer:* `pointing` (back at it), `not_answered`, `held_back`, `supposing` (it holds on a
  condition), `bounded` (in one place, of some data), `whether` (it is left open); `between` (any that stands between it
  and the day of issue).
- *The paper is not good:* `void` by a stamp or a word, a `preview`, a leaf of `lessons`, `not_yet` the extract; `tried`
  (it is a test), `pending` (it waits), `unsealed` and `signed` (by hand), `changed`, `disowned` (of nobody who may give
  it), `set_aside` (nobody may go by it), `uses` (for another use).
- *What stands against nothing:* `of_paper`. How a sentence names this paper: `named_paper`.
"""
