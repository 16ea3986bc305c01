//! Calendars of feasts, right ones and wrong ones.

use proptest::prelude::*;

use super::*;
use crate::plan::sample::day;

/// A calendar with these events, each a few lines.
fn calendar(events: &[&str]) -> String {
    let event = |lines: &&str| format!("BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n", lines.replace('\n', "\r\n"));
    let events: String = events.iter().map(event).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//ES\r\n{events}END:VCALENDAR\r\n")
}

fn read(events: &[&str]) -> ClosedDays {
    closed_days_from_ics(calendar(events).as_bytes()).expect("a calendar")
}

fn days(events: &[&str]) -> Vec<(NaiveDate, NaiveDate)> {
    read(events).days.into_iter().map(|it| (it.from, it.to)).collect()
}

fn why(event: &str) -> WhyLeftOut {
    read(&[event]).left_out.pop().expect("one that is left out").why
}

#[test]
fn feasts_of_one_day_and_of_several_are_closed_days() {
    let found = read(&[
        "SUMMARY:Navidad\\, y más\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261226",
        "DTSTART;VALUE=DATE:20270322\nDTEND;VALUE=DATE:20270327\nSUMMARY;LANGUAGE=es:Semana\n  Santa",
        "SUMMARY:Sin fin\nDTSTART:20270101",
        "SUMMARY:Mismo fin\nDTSTART:20270720\nDTEND:20270720",
        "SUMMARY:Semana\nDTSTART;VALUE=DATE:20270802\nDURATION:P1W\nBEGIN:VALARM\nDTSTART:19990101\nEND:VALARM",
    ]);
    let told: Vec<_> = found.days.iter().map(|it| (it.name.as_str(), it.from, it.to)).collect();
    let expected = [
        ("Navidad, y más", day(2026, 12, 25), day(2026, 12, 25)),
        ("Sin fin", day(2027, 1, 1), day(2027, 1, 1)),
        ("Semana Santa", day(2027, 3, 22), day(2027, 3, 26)),
        ("Mismo fin", day(2027, 7, 20), day(2027, 7, 20)),
        ("Semana", day(2027, 8, 2), day(2027, 8, 8)),
    ];
    assert_eq!(told, expected, "the end of an event is the day after its last");
    assert_eq!(found.left_out, [], "and nothing is left out");
}

#[test]
fn a_fixed_feast_comes_back_every_year() {
    let all = days(&["DTSTART;VALUE=DATE:20101225\nRRULE:FREQ=YEARLY"]);
    let expected: Vec<_> = (2026..=2036).map(|year| (day(year, 12, 25), day(year, 12, 25))).collect();
    assert_eq!(all, expected, "in all years that are looked at");
    let of = |rule: &str| days(&[&format!("DTSTART:20260501\nRRULE:FREQ=YEARLY;{rule}")]);
    assert_eq!(of("COUNT=3").last(), Some(&(day(2028, 5, 1), day(2028, 5, 1))), "so many times");
    assert_eq!(of("UNTIL=20280430T235959Z").len(), 2, "up to a day");
    assert_eq!(of("INTERVAL=4").len(), 3, "2026, 2030, 2034");
    assert_eq!(of("BYMONTH=5;BYMONTHDAY=1,2;WKST=MO").len(), 22, "on several days");
    assert_eq!(of("BYMONTH=5,6;BYMONTHDAY=1,-1;COUNT=4")[3].0, day(2026, 6, 30), "and on the last of the month");
    assert_eq!(of("COUNT=3\nEXDATE;VALUE=DATE:20270501").len(), 2, "but not where it does not take place");
    assert_eq!(days(&["DTSTART:20240229\nRRULE:FREQ=YEARLY"]).len(), 3, "29 February: 2028, 2032, 2036");
    let long = days(&["DTSTART:20201230\nDTEND:20210103\nRRULE:FREQ=YEARLY"]);
    assert_eq!(long[0], (day(2025, 12, 30), day(2026, 1, 2)), "with the days that reach into the first year");
}

#[test]
fn a_rule_that_is_not_understood_is_told_word_for_word() {
    for rule in [
        "FREQ=YEARLY;BYMONTH=10;BYDAY=2MO",
        "FREQ=WEEKLY",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=6",
        "FREQ=YEARLY;BYMONTHDAY=1,2,3,4",
        "COUNT=3",
        "",
    ] {
        let event = format!("SUMMARY:Lunes\nDTSTART:20261001\nRRULE:{rule}");
        assert_eq!(why(&event), WhyLeftOut::Repeats { rule: rule.to_owned() }, "{rule}");
    }
    let more = WhyLeftOut::Repeats { rule: "RDATE:20270101,20280101".to_owned() };
    assert_eq!(why("DTSTART:20261001\nRDATE;VALUE=DATE:20270101,20280101"), more, "days that are listed");
}

#[test]
fn an_event_that_closes_nothing_is_told_with_its_reason() {
    let meeting = "SUMMARY:Reunión\nDTSTART:20261101T090000Z\nDTEND:20261101T100000Z";
    let found = read(&[meeting, meeting, "SUMMARY:Feria\nSTATUS:CANCELLED\nDTSTART:20261101"]);
    assert_eq!((found.timed(), found.days.len()), (2, 0), "meetings are counted, and close nothing");
    assert_eq!(found.left_out[2], LeftOut { name: "Feria".to_owned(), line: 14, why: WhyLeftOut::Cancelled });
    assert_eq!(why("SUMMARY:Nunca"), WhyLeftOut::NoDay, "without a day");
    assert_eq!(why("DTSTART:20261101\nRECURRENCE-ID:20261101"), WhyLeftOut::Changes, "a change of another event");
    assert_eq!(why("DTSTART:20190101"), WhyLeftOut::OtherYears { first: 2026, last: 2036 }, "of years ago");
    assert_eq!(why("DTSTART:20260101\nDTEND:20270101"), WhyLeftOut::TooLong { most: 100 }, "a whole year");
    for (event, written) in [
        ("DTSTART:20260230", "20260230"),
        ("DTSTART;VALUE=DATE:2026-12-25", "2026-12-25"),
        ("DTSTART:00010101", "00010101"),
        ("DTSTART:+2261225", "+2261225"),
        ("DTSTART:ñandúes", "ñandúes"),
        ("DTSTART:", ""),
        ("DTSTART:20261225\nDTEND:20261224", "20261224"),
        ("DTSTART:20261225\nDURATION:PT24H", "PT24H"),
    ] {
        assert_eq!(why(event), WhyLeftOut::BadDate { written: written.to_owned() }, "{event}");
    }
}

#[test]
fn a_broken_file_is_told_as_such() {
    let of = |text: &str| closed_days_from_ics(text.as_bytes());
    let no_end = |what: &str, line| Err(PlanProblem::NoEnd { what: what.to_owned(), line });
    assert_eq!(of("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\n"), no_end("VEVENT", 2), "cut off");
    assert_eq!(of("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n"), no_end("VEVENT", 2), "one end is missing");
    assert_eq!(of("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\n"), no_end("VEVENT", 2), "before the next one");
    for text in ["", "\u{FEFF}", "nombre;fecha\n", "END:VCALENDAR", "BEGIN:VCARD\nEND:VCARD", "<html>\n</html>"] {
        assert_eq!(of(text), Err(PlanProblem::NotACalendar), "{text}");
    }
    let long = calendar(&[&format!("SUMMARY:{}", "x\n ".repeat(70_000))]);
    assert_eq!(of(&long), Err(PlanProblem::LongLine { line: 5 }), "a line without end, folded or not");
    assert_eq!(of(&"BEGIN:VCALENDAR\n".repeat(90_000)), Err(PlanProblem::TooDeep { line: 9 }), "no depth to fall into");
    assert_eq!(of("BEGIN:VCALENDAR\n\u{0}\n"), Err(PlanProblem::NulBytes { line: 2 }), "bytes of no text");
    let latin = b"BEGIN:VCALENDAR\r\nX-WR-CALNAME:A\xF1o\r\nEND:VCALENDAR";
    assert_eq!(closed_days_from_ics(latin), Err(PlanProblem::NotText { line: 2 }), "letters of another time");
    assert_eq!(closed_days_from_ics(b"\xFF\xFEB\0E\0"), Err(PlanProblem::NotText { line: 1 }), "and of other programs");
}

#[test]
fn more_than_a_calendar_of_feasts_is_not_read() {
    let event = "DTSTART:20261225";
    assert_eq!(days(&vec![event; 5_000]).len(), 1, "so many are read, each day once");
    let too_many = calendar(&vec![event; 5_001]);
    assert_eq!(closed_days_from_ics(too_many.as_bytes()), Err(PlanProblem::TooManyEvents { most: 5_000 }));
    assert_eq!(closed_days_from_ics(&vec![b' '; (2 << 20) + 1]), Err(PlanProblem::TooLarge { most: 2 }));
}

#[test]
fn what_a_council_wrote_out_itself_is_read_as_days() {
    let plan = crate::plan::sample::plan();
    let bytes = crate::plan::plan_calendar(&plan, &crate::plan::sample::heads());
    let found = closed_days_from_ics(&bytes).expect("a calendar");
    assert_eq!(found.days.len(), 3, "two deadlines and a review");
    assert_eq!(found.days[2].name, "=1+1; ventanilla, \"única\"", "with their names");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_stop_the_reader(
        changes in prop::collection::vec((0_usize..600, any::<u8>()), 0..12),
        cut in 0_usize..800,
        extra in "(RRULE|EXDATE|RDATE|DTSTART|DTEND|DURATION|SUMMARY)[;:=,A-Z0-9\"\\\\ñ+-]{0,40}",
    ) {
        let text = calendar(&[
            "SUMMARY:Año\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261226",
            "DTSTART:20260501\nRRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1,-1;COUNT=9\nEXDATE:20270501",
            &format!("{extra}\nDTSTART:20260101"),
        ]);
        let mut bytes = text.into_bytes();
        for (at, byte) in changes {
            if let Some(it) = bytes.get_mut(at) {
                *it = byte;
            }
        }
        bytes.truncate(cut);
        if let Ok(found) = closed_days_from_ics(&bytes) {
            for it in &found.days {
                prop_assert!(it.from <= it.to && (it.to - it.from).num_days() < 100);
            }
        }
    }
}
