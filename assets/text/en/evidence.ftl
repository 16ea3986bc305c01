## The files that back an answer or an agreement.
evidence-title = Attached files
evidence-attach = Attach a file
evidence-original = Keep the original photo
# $largest, $photo: “64 MB”, “500 kB”.
evidence-hint = A large photo is made smaller, to { $photo }, and the place where it was taken is erased from it. A file may be up to { $largest }.
evidence-original-hint = The photo is kept as it is, with the place where it was taken. It may be up to { $largest }.
evidence-who-sees = The group will be able to open the file when the answers are revealed. Cabildo does not say whose it is, but its name and content are seen.
evidence-none = Nobody attached files for this question.
evidence-attached = “{ $name }” was attached.
evidence-attached-smaller = “{ $name }” was attached. The photo went from { $was } to { $size }.
evidence-attached-before = “{ $name }” was already attached here.
evidence-removed = “{ $name }” was removed.
evidence-from-you = Attached by you
evidence-from-answer = From an individual answer
evidence-from-meeting = Attached in the meeting
evidence-name = Name of the file
evidence-owner = Office that keeps the document
evidence-owner-hint = For example, Town Clerk’s Office. It may stay empty.
evidence-kept-by = Kept by: { $owner }
evidence-valid-until = Last day it is valid
evidence-valid-until-hint = Day/month/year, for example 31/12/2027. Leave it empty if it does not expire.
evidence-valid = Valid until { $day }
evidence-expired = Expired on { $day }
evidence-also = { $items ->
    [one] Also backs another question
   *[other] Also backs { $items } other questions
}
evidence-open = Open “{ $name }”
evidence-edit = Change the details of “{ $name }”
evidence-edit-title = Details of the file
evidence-remove = Remove “{ $name }”
evidence-save-copy = Save a copy
evidence-copy-saved = The copy “{ $file }” was saved.
evidence-reuse = Use it also for…
evidence-reuse-none = Choose a question
evidence-reused = “{ $name }” also backs “{ $item }”.
evidence-risky-title = Open “{ $name }”?
evidence-risky = This file may contain programs. Open it only if you know who made it and trust that person. If you are asked to allow macros or enable content, do not.
evidence-risky-open = Open anyway
