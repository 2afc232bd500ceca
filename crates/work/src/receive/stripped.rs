//! What somebody wrote, without what they answer and without their signature.

/// The reply itself.
pub(super) fn stripped(body: &str) -> String {
    let unified = body.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = unified.lines().collect();
    let mut kept: Vec<&str> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        if is_signature(line) || begins_history(&lines[at..]) {
            break;
        }
        if let Some(length) = attribution(&lines[at..]) {
            let rest = &lines[at + length..];
            // Without quotation marks behind it, all that follows is history.
            if !rest.iter().any(|line| is_quoted(line)) {
                break;
            }
            at += length;
            continue;
        }
        if !is_quoted(line) {
            kept.push(line);
        }
        at += 1;
    }
    ledger::words::canonical(&squeezed(&kept))
}

fn is_quoted(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('>') || line.starts_with("| ")
}

// RFC 3676, section 4.3: two hyphens and a blank; many programs drop the blank.
fn is_signature(line: &str) -> bool {
    line == "-- " || line == "--"
}

// 'On Thursday … wrote:', also broken over up to three lines; how many lines it takes.
fn attribution(lines: &[&str]) -> Option<usize> {
    const BEGINNINGS: [&str; 2] = ["On ", "El "];
    const ENDS: [&str; 3] = ["wrote:", "escribió:", "escribio:"];
    let first = lines.first()?.trim();
    if !BEGINNINGS.iter().any(|beginning| first.starts_with(beginning)) {
        return None;
    }
    let end = lines.iter().take(3).position(|line| ENDS.iter().any(|end| line.trim_end().ends_with(end)))?;
    Some(end + 1)
}

// What mail programs put above the whole mail they answer.
fn begins_history(lines: &[&str]) -> bool {
    const MARKS: [&str; 4] = [
        "-----original message-----",
        "-----mensaje original-----",
        "________________________________",
        "begin forwarded message:",
    ];
    let first = lines.first().map_or(String::new(), |line| line.trim().to_lowercase());
    if MARKS.iter().any(|mark| first.starts_with(mark)) {
        return true;
    }
    // A copied head: 'From: …' with 'Sent: …' right below, in either language, also in bold.
    let bare = |line: &str| line.trim().trim_start_matches('*').to_lowercase();
    let from = bare(&first);
    let is_from = from.starts_with("from:") || from.starts_with("de:");
    let below = lines.iter().skip(1).take(3).map(|line| bare(line));
    let mut sent = below.filter(|line| {
        ["sent:", "date:", "enviado:", "enviado el:", "fecha:"].iter().any(|word| line.starts_with(word))
    });
    is_from && sent.next().is_some()
}

// At most one empty line in a row, so that what was cut out leaves no hole.
fn squeezed(lines: &[&str]) -> String {
    let mut text = String::new();
    let mut empty = 0;
    for line in lines {
        empty = if line.trim().is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::stripped;

    #[test]
    fn the_history_below_a_reply_goes() {
        let gmail = "Yes, Thursday suits me.\r\n\r\nOn Tue, 24 Nov 2026 at 10:00, Harbour Tours <\r\nhouse@example.org> wrote:\r\n\r\n> Hello Ana,\r\n> does it suit?\r\n";
        assert_eq!(stripped(gmail), "Yes, Thursday suits me.");
        let outlook = "De acuerdo.\n\n________________________________\nDe: Harbour\nEnviado: martes\nHola";
        assert_eq!(stripped(outlook), "De acuerdo.");
        let spanish = "Sí.\n\nEl mar, 24 nov 2026 a las 10:00, Harbour (<a@b.example>) escribió:\n\n> Hola\n";
        assert_eq!(stripped(spanish), "Sí.");
        let copied = "Fine.\n\nFrom: Harbour\nSent: Tuesday\nTo: Ana\n\nHello";
        assert_eq!(stripped(copied), "Fine.");
    }

    #[test]
    fn answers_between_or_below_the_quotation_stay() {
        let between = "On Tuesday Ana wrote:\n> One?\nYes.\n> Two?\nNo.\n-- \nAna Ruiz";
        assert_eq!(stripped(between), "Yes.\nNo.");
    }

    #[test]
    fn what_is_only_history_is_empty() {
        assert_eq!(stripped("\n> Hello\n> you\n"), "");
        assert_eq!(stripped("-- \nAna"), "");
        assert_eq!(stripped("On my way, El Greco wrote nothing."), "On my way, El Greco wrote nothing.");
    }
}
