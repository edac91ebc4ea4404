-product = Dryrun

check-sure = Sprawdź, na pewno

about = { -product } działa w twojej przeglądarce. Nic nikomu nie wysyła{"\u2026"}

next-page = „{ $title }” jest następny

questions =
    { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }

pairs-right = Z { $count } par zgadzają się { $right-count }.

affected = { $user-total } użytkownikominut
