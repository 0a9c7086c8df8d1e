#include "storage/customers/mentions.h"

#include "storage/text/wordsearch.h"

#include <algorithm>

namespace storage {

namespace {

constexpr qsizetype maxWords = 40; // SQLite limits the depth of an expression

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

Mention mentionIn(sqlite::Connection &connection, const QString &table, const QStringList &words)
{
    Mention mention;
    mention.table = table;
    const Columns columns = columnsOf(connection, table);
    QStringList tests;
    for (qsizetype i = 1; i <= words.size(); ++i) {
        for (const QString &column : columns.texts)
            tests << QStringLiteral("instr(lower(\"%1\"), lower(?%2))").arg(column).arg(i);
        for (const QString &column : columns.blobs)
            tests << QStringLiteral("instr(\"%1\", CAST(?%2 AS BLOB))").arg(column).arg(i);
    }
    if (tests.isEmpty())
        return mention;
    const QString shown = (QStringList{columns.label} + columns.texts).join(QStringLiteral("\", \""));
    sqlite::Statement select = connection.prepareOnce(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE %3")
                                                          .arg(shown, table, tests.join(QStringLiteral(" OR ")))
                                                          .toUtf8());
    for (qsizetype i = 1; i <= words.size(); ++i)
        select.bind(int(i), words.at(i - 1));
    while (select.step()) {
        bool occurs = !columns.blobs.isEmpty();
        for (int column = 1; column <= columns.texts.size() && !occurs; ++column)
            occurs = std::any_of(words.begin(), words.end(),
                                 [text = select.text(column)](const QString &word) { return occursIn(text, word); });
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
    QStringList searched;
    for (const QString &word : words) {
        if (occursIn(word, word) && !searched.contains(word) && searched.size() < maxWords)
            searched << word;
    }
    std::vector<Mention> mentions;
    if (searched.isEmpty())
        return mentions;
    QStringList tables;
    sqlite::Statement select = connection.prepareOnce(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (select.step())
        tables << select.text(0);
    for (const QString &table : tables) {
        if (leftOut().contains(table))
            continue;
        if (Mention mention = mentionIn(connection, table, searched); mention.count > 0)
            mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace storage
