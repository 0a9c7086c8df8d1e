#include "storage/customers/mentions.h"

#include "storage/sqlite/changeset.h"
#include "storage/text/wordsearch.h"

namespace storage {

namespace {

/// Tables that are not read: other people's own names, and facts about the file.
const QStringList &leftOut()
{
    static const QStringList tables{QStringLiteral("identity"),   QStringLiteral("staff"),   QStringLiteral("account"),
                                    QStringLiteral("store_info"), QStringLiteral("counter"), QStringLiteral("erasure"),
                                    QStringLiteral("team_state")};
    return tables;
}

/// Of people, only what is written about them.
bool isRead(const QString &table, const QString &column)
{
    if (table == QLatin1String("customer"))
        return column == QLatin1String("notes") || column == QLatin1String("custom");
    if (table == QLatin1String("friendship"))
        return column == QLatin1String("description");
    return true;
}

struct Columns
{
    QStringList texts, blobs;
    QString label; ///< tells a row apart for a reader
};

Columns columnsOf(sqlite::Connection &connection, const QString &table)
{
    static const QStringList names{QStringLiteral("name"), QStringLiteral("file_name"), QStringLiteral("title"),
                                   QStringLiteral("order_no")};
    Columns columns;
    sqlite::Statement info = connection.prepareOnce("SELECT name, type, pk FROM pragma_table_info('" + table.toUtf8() +
                                                    "') ORDER BY pk <> 1, cid");
    while (info.step()) {
        const QString name = info.text(0), type = info.text(1);
        if (columns.label.isEmpty() || names.contains(name))
            columns.label = name;
        if (type == QLatin1String("TEXT") && isRead(table, name))
            columns.texts << name;
        else if (type == QLatin1String("BLOB") && table == QLatin1String("change"))
            columns.blobs << name;
    }
    return columns;
}

/// Whether a word occurs in a text that the changeset writes or replaces.
bool isInChangeset(const QByteArray &changeset, const WordFinder &finder)
{
    if (changeset.isEmpty())
        return false;
    sqlite::ChangesetReader reader(changeset);
    const auto holds = [&finder](const sqlite::ChangesetReader::Value &value) {
        return value.isText() && finder.findsIn(QString::fromUtf8(value.text().data(), qsizetype(value.text().size())));
    };
    while (reader.next()) {
        for (int column = 0; column < reader.columnCount(); ++column) {
            if (holds(reader.oldValue(column)) || holds(reader.newValue(column)))
                return true;
        }
    }
    return false;
}

/// Reads every row: SQL compares neither width nor separators.
Mention mentionIn(sqlite::Connection &connection, const QString &table, const WordFinder &finder)
{
    Mention mention;
    mention.table = table;
    const Columns columns = columnsOf(connection, table);
    const QStringList read = columns.texts + columns.blobs;
    if (read.isEmpty())
        return mention;
    const QString shown = (QStringList{columns.label} + read).join(QStringLiteral("\", \""));
    sqlite::Statement select =
        connection.prepareOnce(QStringLiteral("SELECT \"%1\" FROM \"%2\"").arg(shown, table).toUtf8());
    while (select.step()) {
        bool occurs = false;
        for (int column = 1; column <= read.size() && !occurs; ++column)
            occurs = column <= columns.texts.size() ? finder.findsIn(select.text(column))
                                                    : isInChangeset(select.blob(column), finder);
        if (!occurs)
            continue;
        ++mention.count;
        if (const QString label = select.text(0);
            mention.examples.size() < Mention::maxExamples && !mention.examples.contains(label))
            mention.examples << label;
    }
    return mention;
}

} // namespace

std::vector<Mention> mentionsOf(sqlite::Connection &connection, const QStringList &words)
{
    const WordFinder finder(words);
    std::vector<Mention> mentions;
    if (finder.isEmpty())
        return mentions;
    QStringList tables;
    sqlite::Statement select = connection.prepareOnce(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (select.step())
        tables << select.text(0);
    for (const QString &table : tables) {
        if (leftOut().contains(table))
            continue;
        if (Mention mention = mentionIn(connection, table, finder); mention.count > 0)
            mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace storage
