#include "app/assembly/feedservice.h"
#include "app/assembly/importkinds.h"
#include "app/cli/helptext.h"
#include "app/cli/helptopics.h"
#include "app/fields/orderheader.h"
#include "app/imports/recordkind.h"
#include "app/orders/orderpreset.h"
#include "app/roster/customermapping.h"
#include "app/text.h"

#include <QJsonArray>

#include <cstring>

namespace app {

namespace {

constexpr int kindColumn = 20, fieldColumn = 24;

QString wordOf(CellKind cell)
{
    switch (cell) {
    case CellKind::Text:
    case CellKind::Person:
        return Text::tr("text");
    case CellKind::LongId:
    case CellKind::Code:
        return Text::tr("ID");
    case CellKind::Integer:
        return Text::tr("whole number");
    case CellKind::Decimal:
        return Text::tr("number");
    case CellKind::Money:
        return Text::tr("amount");
    case CellKind::Share:
        return Text::tr("percentage");
    case CellKind::Day:
        return Text::tr("date");
    case CellKind::Month:
        return Text::tr("month");
    case CellKind::Instant:
        return Text::tr("time");
    case CellKind::Minutes:
        return Text::tr("duration in minutes");
    case CellKind::Seconds:
        return Text::tr("duration in seconds");
    case CellKind::YesNo:
        return Text::tr("yes or no");
    case CellKind::Choice:
        return Text::tr("one of the words");
    case CellKind::Score:
        return Text::tr("score from 1 to 5");
    case CellKind::Name:
        return Text::tr("name");
    case CellKind::Identity:
        return Text::tr("identity");
    case CellKind::CustomerName:
        break;
    }
    return Text::tr("customer");
}

/// A field of a kind as the help shows it: what a cell contains, the words of a choice, and the known headers.
struct Field
{
    QString name, meaning;
    QStringList headers, words;
};

/// The fields of customer files, without those that a file of this kind does not change.
std::vector<Field> customerFieldsOf(RosterKind kind)
{
    std::vector<Field> list;
    for (const FieldHeaders &field : customerFieldHeaders()) {
        CustomerMapping mapping;
        mapping.columns.push_back({0, *customerTargetFromName(field.field, storage::IdentityKind::Shop)});
        narrowMapping(mapping, kind);
        if (mapping.columns.empty())
            continue;
        list.push_back({field.field, {}, field.headers, {}});
        if (field.headers.isEmpty())
            list.back().headers << field.field;
    }
    return list;
}

std::vector<Field> orderFieldsOf()
{
    std::vector<Field> list;
    for (const FieldHeaders &field : orderFieldHeaders())
        list.push_back({field.field, {}, field.headers, {}});
    return list;
}

std::vector<Field> recordFieldsOf(const RecordKind &kind)
{
    std::vector<Field> list;
    for (const RecordField &field : kind.fields) {
        Field entry{QLatin1String(field.name), wordOf(field.cell),
                    QString::fromUtf8(field.headers).split(QLatin1Char('|'), Qt::SkipEmptyParts), {}};
        if (!entry.headers.contains(entry.name))
            entry.headers << entry.name;
        for (const Choice &choice : field.choices)
            entry.words << QString::fromUtf8(choice.words).replace(QLatin1Char('|'), QLatin1String("/"));
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Field> fieldsOf(const ImportKind &kind)
{
    std::vector<Field> list;
    if (const RecordKind *record = findRecordKind(kind.name))
        list = recordFieldsOf(*record);
    else if (const auto roster = rosterKind(kind.name))
        list = customerFieldsOf(*roster);
    else
        list = orderFieldsOf();
    for (Field &field : list) {
        if (field.meaning.isEmpty()) // records say the type instead
            field.meaning = importFieldWord(kind, field.name);
    }
    return list;
}

QStringList presetsOf(const ImportKind &kind)
{
    if (rosterKind(kind.name))
        return rosterPresetNames();
    return kind.name == QLatin1String("orders") ? orderPresetNames() : QStringList();
}

/// The fields that fill a column of a record, "product_code/product"; empty if none does.
QString fieldsFor(const RecordKind &kind, const char *column)
{
    if (kind.namesCustomers && std::strcmp(column, "customer_id") == 0)
        return Text::tr("customer");
    QStringList names;
    for (const RecordField &field : kind.fields) {
        if (field.column && std::strcmp(field.column, column) == 0)
            names << QLatin1String(field.name);
    }
    return names.join(QLatin1Char('/'));
}

QString fieldsFor(const RecordKind &kind, const std::vector<const char *> &columns)
{
    QStringList names;
    for (const char *column : columns)
        names << fieldsFor(kind, column);
    names.removeAll(QString());
    return names.join(QLatin1String(", "));
}

void printRules(HelpText &text, const RecordKind &kind)
{
    QStringList keys;
    for (const auto &key : kind.keys) {
        const bool isDerived = std::any_of(key.begin(), key.end(), [&kind](const char *column) {
            return fieldsFor(kind, column).isEmpty(); // the program finds it out
        });
        if (!isDerived)
            keys << fieldsFor(kind, key);
    }
    if (!keys.isEmpty())
        text.paragraph(Text::tr("A row is found again by: %1.").arg(keys.join(Text::tr("; or by "))));
    if (const QString needed = fieldsFor(kind, kind.needs); !needed.isEmpty())
        text.paragraph(Text::tr("Required: %1.").arg(needed));
    if (const QString needed = fieldsFor(kind, kind.needsOne); !needed.isEmpty())
        text.paragraph((needed.contains(QLatin1Char(',')) ? Text::tr("At least one of: %1.") : Text::tr("Required: %1."))
                           .arg(needed));
    if (kind.namesCustomers)
        text.paragraph(kind.makesProspects
                           ? Text::tr("A customer is named by an identity or a name. An unknown identity creates a "
                                      "prospect.")
                           : Text::tr("A customer is named by an identity or a name."));
}

/// What a row must contain, on one line: "kind, at", "at, quantity or written".
QString requirementOf(const ImportKind &kind)
{
    if (const auto roster = rosterKind(kind.name)) {
        switch (*roster) {
        case RosterKind::Customers:
            return Text::tr("a name or an identity");
        case RosterKind::Friendships:
            return Text::tr("customer and account");
        case RosterKind::Losses:
            return Text::tr("customer and ended_at");
        }
    }
    const RecordKind *record = findRecordKind(kind.name);
    if (!record)
        return Text::tr("order number, time and amount");
    QStringList needed{fieldsFor(*record, record->needs)};
    needed << fieldsFor(*record, record->needsOne).replace(QLatin1String(", "), Text::tr(" or "));
    needed.removeAll(QString());
    return needed.join(QLatin1String(", "));
}

QString kindText(const ImportKind &kind)
{
    HelpText text;
    text.heading(QStringLiteral("%1: %2").arg(kind.name, importKindWord(kind.name)));
    text.emptyLine();
    const RecordKind *record = findRecordKind(kind.name);
    if (record)
        printRules(text, *record);
    if (const QStringList presets = presetsOf(kind); !presets.isEmpty())
        text.paragraph(Text::tr("Known formats (--preset): %1.").arg(presets.join(QLatin1String(", "))));
    if (kind.canBeComplete)
        text.paragraph(Text::tr("If the file contains everyone, add --complete-as-of DATE: whoever is missing from it "
                                "has left."));
    if (const QString source = feedSource(kind.name); !source.isEmpty())
        text.paragraph(Text::tr("Where to export it: %1").arg(source));
    text.heading(Text::tr("Fields and the headers known for them"));
    for (const Field &field : fieldsOf(kind)) {
        text.entry(field.name,
                   field.headers.isEmpty() ? field.meaning
                                           : field.meaning + QLatin1String(": ") +
                                                 field.headers.join(QLatin1String(", ")),
                   fieldColumn);
        if (!field.words.isEmpty())
            text.paragraph(Text::tr("Words: %1").arg(field.words.join(QLatin1String(", "))), fieldColumn);
    }
    if (rosterKind(kind.name) == RosterKind::Customers) {
        text.entry(QStringLiteral("tag_group.NAME"), Text::tr("Tags in group %1").arg(QLatin1String("NAME")),
                   fieldColumn);
        text.entry(QStringLiteral("custom.NAME"), Text::tr("Custom field %1").arg(QLatin1String("NAME")), fieldColumn);
    }
    text.emptyLine();
    text.paragraph(Text::tr("Headers are compared without spaces and case. Map other headers with --map "
                            "'Header=field'."));
    return text.text();
}

QString filesText()
{
    HelpText text;
    text.heading(Text::tr("Files"));
    text.emptyLine();
    text.paragraph(Text::tr("\"siyu import KIND FILE\" reads CSV and other text tables in any encoding, .xlsx, .xls, and "
                            "web pages saved as .xls. The first row with known headers is the header; the order of the "
                            "columns does not matter. Importing a file again changes nothing."));
    text.emptyLine();
    constexpr int commandColumn = 38;
    text.entry(QStringLiteral("siyu csv FILE"), Text::tr("how the file is read"), commandColumn);
    text.entry(QStringLiteral("siyu import KIND FILE --dry-run"), Text::tr("what would change"), commandColumn);
    text.entry(QStringLiteral("siyu undo-import NUMBER"), Text::tr("undoes an import"), commandColumn);
    text.entry(QStringLiteral("siyu export KIND FILE"), Text::tr("writes a file that can be imported again"),
               commandColumn);
    text.heading(Text::tr("Kinds (siyu help files KIND: the columns)"));
    for (const ImportKind &kind : importKinds())
        text.entry(kind.name, Text::tr("%1; required: %2").arg(importKindWord(kind.name), requirementOf(kind)),
                   kindColumn);
    text.emptyLine();
    text.paragraph(Text::tr("Columns that are not recognised are named in the result. Map them with --map "
                            "'Header=field;Header=field', ignore one with 'Header=ignore', or, for customers, keep "
                            "them as custom fields with --keep-unknown."));
    text.heading(Text::tr("Cells"));
    text.entry(Text::tr("dates"),
               Text::tr("2026-11-22, 2026/11/22 9:30; if 3/4/2026 is ambiguous, add --dates day-first or month-first"),
               kindColumn);
    text.entry(Text::tr("amounts"), QStringLiteral("1234.50, ¥1,234.50, 1.2万"), kindColumn);
    text.entry(Text::tr("durations"), Text::tr("3.5 (in minutes or seconds, by column), 12分30秒, 00:02:05"),
               kindColumn);
    text.entry(Text::tr("yes or no"), QStringLiteral("是, 否, yes, no, 1, 0"), kindColumn);
    text.entry(Text::tr("empty"), Text::tr("an empty cell, -, /, 无, NULL, N/A"), kindColumn);
    text.emptyLine();
    QStringList identities;
    for (const storage::IdentityKindName &kind : storage::identityKindNames)
        identities << QLatin1String(kind.name);
    text.paragraph(Text::tr("A customer is found by any identity: %1.").arg(identities.join(QLatin1String(", "))));
    return text.text();
}

QJsonObject toJson(const ImportKind &kind)
{
    QJsonArray fields;
    for (const Field &field : fieldsOf(kind)) {
        QJsonObject one{{QStringLiteral("field"), field.name},
                        {QStringLiteral("meaning"), field.meaning},
                        {QStringLiteral("headers"), QJsonArray::fromStringList(field.headers)}};
        if (!field.words.isEmpty())
            one.insert(QStringLiteral("words"), QJsonArray::fromStringList(field.words));
        fields << one;
    }
    QJsonObject json{{QStringLiteral("kind"), kind.name},
                     {QStringLiteral("name"), importKindWord(kind.name)},
                     {QStringLiteral("can_be_complete"), kind.canBeComplete},
                     {QStringLiteral("fields"), fields}};
    if (const QStringList presets = presetsOf(kind); !presets.isEmpty())
        json.insert(QStringLiteral("presets"), QJsonArray::fromStringList(presets));
    return json;
}

} // namespace

Result<Answer> helpOnFiles(const QString &detail)
{
    QJsonArray kinds;
    if (detail.isEmpty()) {
        for (const ImportKind &kind : importKinds())
            kinds << toJson(kind);
        return Answer{{{QStringLiteral("topic"), QStringLiteral("files")}, {QStringLiteral("kinds"), kinds}},
                      filesText()};
    }
    const ImportKind *kind = findImportKind(detail);
    if (!kind)
        return failure(ErrorKind::NotFound, Text::tr("\"%1\" is not a type of file. Available: %2.")
                                                .arg(detail, importKindNames().join(QLatin1String(", "))));
    kinds << toJson(*kind);
    return Answer{{{QStringLiteral("topic"), QStringLiteral("files")}, {QStringLiteral("kinds"), kinds}},
                  kindText(*kind)};
}

} // namespace app
