# Messages for the test of two languages, as in src/words/en.ftl.

-product = Dryrun

check-sure = Check, sure

about = { -product } runs in your browser. It sends nothing
    to anyone{"\u2026"}

next-page = Next: { $title }

questions =
    { $count ->
        [0] No question
        [one] { $count } question
       *[other] { $count } questions
    }

# $right-count: how many of the pairs are right
# $count: how many pairs there are
pairs-right =
    { $right-count } of { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    } { $right-count ->
        [one] is
       *[other] are
    } right.

affected = { $user-total } user-minutes
