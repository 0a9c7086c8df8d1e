#include "storage/customers/personaltexts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace storage {

namespace {

struct PersonalText
{
    std::string_view table, column;
    /// Of the row; 0 as the second if one is sufficient.
    const char *firstKey = "id", *secondKey = "0";
};

constexpr PersonalText personalTexts[] = {{"event", "text"},
                                          {"event", "written"},
                                          {"task", "text"},
                                          {"lead", "lost_reason"},
                                          {"lead", "source_written"},
                                          {"lead", "stage_written"},
                                          {"lead_log", "text", "lead_id", "at"},
                                          {"group_member", "left_kind_written"},
                                          {"group_member", "join_scene_written"},
                                          {"call_to_action", "text"},
                                          {"cost", "note"},
                                          {"orders", "address"},
                                          {"orders", "remark"}};

QByteArray toBytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

void blankIn(sqlite::Connection &connection, const PersonalText &place, const PersonalWords &words)
{
    struct Row
    {
        std::int64_t first, second;
        QString text;
    };
    std::vector<Row> rows;
    const QByteArray table = toBytes(place.table), column = toBytes(place.column);
    const QByteArray keys = QByteArray(place.firstKey) + ", " + place.secondKey;
    sqlite::Statement select =
        connection.prepareOnce("SELECT " + keys + ", " + column + " FROM " + table + " WHERE " + column + " NOT NULL");
    while (select.step()) {
        const QString text = select.text(2);
        if (QString kept = words.blankedIn(text); kept != text)
            rows.push_back({select.integer(0), select.integer(1), std::move(kept)});
    }
    for (const Row &row : rows)
        connection
            .prepareOnce("UPDATE " + table + " SET " + column + " = ?3 WHERE (" + keys + ") = (?1, ?2)")
            .bindAll(row.first, row.second, row.text)
            .run();
}

/// What an import keeps of a row: JSON objects.
struct Note
{
    std::int64_t import;
    QString table;
    std::int64_t row;
    QString part, before, after;
};

QJsonObject toObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Whether the note held one of the words.
bool blankIn(Note &note, const PersonalWords &words)
{
    QJsonObject before = toObject(note.before), after = toObject(note.after);
    bool isBlanked = false;
    for (const QString &field : after.keys()) {
        const QString earlier = before.value(field).toString(), later = after.value(field).toString();
        const bool isInEarlier = words.areIn(earlier), isInLater = words.areIn(later);
        isBlanked = isBlanked || isInEarlier || isInLater;
        if (isInEarlier || (isInLater && !isPersonalText(note.table.toStdString(), field.toStdString()))) {
            before.remove(field);
            after.remove(field);
        } else if (isInLater) {
            after.insert(field, words.blankedIn(later));
        }
    }
    if (!note.before.isEmpty())
        note.before = toText(before);
    note.after = toText(after);
    return isBlanked;
}

} // namespace

bool isPersonalText(std::string_view table, std::string_view column)
{
    return std::any_of(std::begin(personalTexts), std::end(personalTexts),
                       [&](const PersonalText &one) { return one.table == table && one.column == column; });
}

void blankPersonalTexts(sqlite::Connection &connection, const PersonalWords &words)
{
    for (const PersonalText &place : personalTexts)
        blankIn(connection, place, words);
}

void blankImportNotes(sqlite::Connection &connection, const PersonalWords &words, const WordFinder &finder)
{
    std::vector<Note> blanked;
    const auto mayHold = [&finder](QString json) {
        return finder.findsIn(json.replace(QLatin1String("\\t"), QLatin1String(" ")));
    };
    auto select = connection.prepare("SELECT import_id, table_name, row_id, part, before, after FROM import_change");
    while (select->step()) {
        const QString before = select->text(4), after = select->text(5);
        if (!mayHold(before) && !mayHold(after)) // saves reading the JSON
            continue;
        Note note{select->integer(0), select->text(1), select->integer(2), select->text(3), before, after};
        if (blankIn(note, words))
            blanked.push_back(std::move(note));
    }
    for (const Note &note : blanked)
        connection
            .prepare("UPDATE import_change SET before = CASE WHEN before IS NULL THEN NULL ELSE ?5 END, after = ?6 "
                     "WHERE import_id = ?1 AND table_name = ?2 AND row_id = ?3 AND part = ?4")
            ->bindAll(note.import, note.table, note.row, note.part, note.before, note.after)
            .run();
}

} // namespace storage
