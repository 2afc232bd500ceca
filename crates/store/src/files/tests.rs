use super::*;
use crate::{Error, samples, samples::at, testing};

fn file(house: &samples::House, number: u128, size: usize) -> File {
    File {
        workspace_id: house.workspace.id,
        id: FileId::new(Uuid::from_u128(number)),
        application_id: None,
        candidate_id: Some(house.candidate.id),
        process_id: None,
        purpose: Purpose::Cv,
        kind: Kind::Pdf,
        name: format!("cv {number}.pdf"),
        size: i64::try_from(size).unwrap(),
        sha256: [7; 32],
        side: Side::Candidate,
        person_id: Some(house.candidate.id.uuid()),
        at: at("09:00"),
        reading: Reading::Waiting,
        removed_at: None,
    }
}

fn keep(db: &crate::Database, file: &File, body: &[u8]) {
    db.write(|conn| {
        create(conn, file)?;
        add_bytes(conn, file.workspace_id, file.id, body)
    })
    .unwrap();
}

#[test]
fn a_file_comes_back_as_it_went_in_whatever_its_size() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        // None, one, a whole chunk, a byte more, and more chunks than are read at a time.
        for (number, size) in [(1, 0), (2, 16), (3, CHUNK), (4, CHUNK + 1), (5, 9 * CHUNK + 16)] {
            let body: Vec<u8> = (0..size).map(|n| u8::try_from(n % 251).unwrap()).collect();
            let file = file(&house, number, size);
            keep(db, &file, &body);
            assert_eq!(db.read(|conn| load(conn, file.workspace_id, file.id)).unwrap(), file);
            let back = db.read(|conn| bytes(conn, file.workspace_id, file.id, file.size)).unwrap();
            assert!(back == body, "{size} bytes come back otherwise");
        }
    });
}

#[test]
fn the_text_of_a_file_is_kept_once_and_goes_with_it() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        let (workspace, candidate) = (house.workspace.id, house.candidate.id);
        let file = file(&house, 1, 3);
        keep(db, &file, b"abc");
        for said in ["At sea", "At sea, for nine years"] {
            let there = db.write(|conn| keep_reading(conn, workspace, file.id, Reading::Read, said)).unwrap();
            assert!(there);
        }
        let texts = db.read(|conn| texts_of_candidate(conn, workspace, candidate)).unwrap();
        assert_eq!(texts, ["At sea, for nine years"]);

        assert!(db.write(|conn| remove(conn, workspace, file.id, at("10:00"))).unwrap());
        assert!(!db.write(|conn| remove(conn, workspace, file.id, at("11:00"))).unwrap(), "only once");
        let there = db.write(|conn| keep_reading(conn, workspace, file.id, Reading::Read, "late")).unwrap();
        assert!(!there, "what was removed while it was read stays removed");
        let (left, text, body) = db
            .read(|conn| {
                let text = text(conn, workspace, file.id)?;
                let body = bytes(conn, workspace, file.id, file.size);
                Ok::<_, Error>((of_process_or_candidate(conn, &house)?, text, body))
            })
            .unwrap();
        assert_eq!((text, body), (None, Err(Error::NotFound)));
        assert_eq!(left.len(), 1, "that it was here stays");
        assert_eq!((left[0].removed_at, left[0].name.as_str()), (Some(at("10:00")), ""));
    });
}

fn of_process_or_candidate(conn: &mut Conn, house: &samples::House) -> Result<Vec<File>> {
    assert_eq!(of_process(conn, house.workspace.id, ProcessId::new(Uuid::nil()))?, []);
    of_candidate(conn, house.workspace.id, house.candidate.id)
}
