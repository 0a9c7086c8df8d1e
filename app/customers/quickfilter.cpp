#include "app/customers/quickfilter.h"

#include "app/fields/customerfieldinfo.h"
#include "app/segments/rulewords.h"
#include "app/text.h"
#include "storage/segments/namestore.h"
#include "storage/text/cell.h"
#include "storage/text/money.h"
#include "storage/time/localday.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <utility>

namespace app {

namespace {

using storage::CustomerText;

Rule testOf(RuleTest test)
{
    Rule rule;
    rule.kind = Rule::Kind::Test;
    rule.test = std::move(test);
    return rule;
}

Rule groupOf(Rule::Kind kind, std::vector<Rule> parts)
{
    Rule rule;
    rule.kind = kind;
    rule.parts = std::move(parts);
    return rule;
}

RuleCompare compareOf(RuleOp op, std::vector<std::int64_t> numbers = {})
{
    RuleCompare compare;
    compare.op = op;
    compare.numbers = std::move(numbers);
    return compare;
}

FieldTest fieldTest(RuleField field, RuleCompare compare)
{
    FieldTest test;
    test.field = field;
    test.compare = std::move(compare);
    return test;
}

FieldTest fieldTest(CustomerText text, RuleCompare compare)
{
    FieldTest test = fieldTest(RuleField::Text, std::move(compare));
    test.text = text;
    return test;
}

RuleCompare containing(const QString &text)
{
    RuleCompare compare;
    compare.op = RuleOp::Contains;
    compare.texts = QStringList{text};
    return compare;
}

/// `=` and `*`.
std::optional<RuleOp> emptiness(const QString &text)
{
    if (text == QLatin1String("="))
        return RuleOp::Empty;
    if (text == QLatin1String("*"))
        return RuleOp::NotEmpty;
    return std::nullopt;
}

struct Prefixed
{
    std::optional<RuleOp> op;
    QString rest;
};

Prefixed prefixed(QString text)
{
    text.replace(QChar(0xFF1E), QLatin1Char('>')).replace(QChar(0xFF1C), QLatin1Char('<'));
    constexpr std::array<std::pair<const char *, RuleOp>, 5> prefixes{{{">=", RuleOp::GreaterEqual},
                                                                       {"<=", RuleOp::LessEqual},
                                                                       {">", RuleOp::Greater},
                                                                       {"<", RuleOp::Less},
                                                                       {"=", RuleOp::Equal}}};
    for (const auto &[prefix, op] : prefixes) {
        if (text.startsWith(QLatin1String(prefix)))
            return {op, text.mid(qsizetype(qstrlen(prefix))).trimmed()};
    }
    return {{}, text};
}

std::optional<std::int64_t> number(const QString &text, std::int64_t scale)
{
    double value = 0;
    constexpr double most = 1e14;
    if (!storage::parseNumber(text.trimmed().toStdString(), value) || std::abs(value) > most)
        return std::nullopt;
    return std::llround(value * double(scale));
}

struct Span
{
    std::int64_t first, last;
};

/// A year, a month or a day.
std::optional<Span> daysOf(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?)?月?)?年?$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt(), month = match.captured(2).toInt(), day = match.captured(3).toInt();
    const bool hasMonth = !match.captured(2).isEmpty(), hasDay = !match.captured(3).isEmpty();
    if (!storage::isValidCivil(year, hasMonth ? month : 1, hasDay ? day : 1))
        return std::nullopt;
    if (hasDay) {
        const std::int64_t only = storage::dayFromCivil(year, month, day);
        return Span{only, only};
    }
    if (hasMonth)
        return Span{storage::dayFromCivil(year, month, 1),
                    storage::dayFromCivil(year, month, storage::daysInMonth(year, month))};
    return Span{storage::dayFromCivil(year, 1, 1), storage::dayFromCivil(year, 12, 31)};
}

std::optional<Span> monthDaysOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?:[-/.月](\\d{1,2})?日?)?$"));
    const auto match = shape.match(text.trimmed());
    constexpr int leapYear = 2000;
    const int month = match.captured(1).toInt();
    const bool hasDay = !match.captured(2).isEmpty();
    const int day = hasDay ? match.captured(2).toInt() : 1;
    if (!match.hasMatch() || !storage::isValidCivil(leapYear, month, day))
        return std::nullopt;
    return Span{month * 100 + day, month * 100 + (hasDay ? day : storage::daysInMonth(leapYear, month))};
}

std::optional<RuleCompare> spanCompare(const QString &text, std::optional<Span> (*read)(const QString &))
{
    const QStringList ends = text.split(QStringLiteral(".."));
    if (ends.size() == 2) {
        const auto first = read(ends.at(0)), last = read(ends.at(1));
        if (!first || !last || last->last < first->first)
            return std::nullopt;
        return compareOf(RuleOp::Between, {first->first, last->last});
    }
    const Prefixed asked = prefixed(text);
    const auto span = read(asked.rest);
    if (!span)
        return std::nullopt;
    if (!asked.op || *asked.op == RuleOp::Equal)
        return compareOf(RuleOp::Between, {span->first, span->last});
    const bool isFirst = *asked.op == RuleOp::GreaterEqual || *asked.op == RuleOp::Less;
    return compareOf(*asked.op, {isFirst ? span->first : span->last});
}

Rule ordersRule(RuleMeasure measure, RuleCompare compare)
{
    OrdersTest test;
    if (measure != RuleMeasure::Count) // only customers with purchases
        test.measures.push_back({RuleMeasure::Count, compareOf(RuleOp::GreaterEqual, {RuleCompare::scale})});
    test.measures.push_back({measure, std::move(compare)});
    return testOf(std::move(test));
}

Rule noOrders(bool negated)
{
    Rule any = testOf(OrdersTest());
    return negated ? any : groupOf(Rule::Kind::Not, {std::move(any)});
}

auto notUnderstood(const QString &text, const QString &wanted)
{
    return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a valid filter. Enter %2.").arg(text, wanted));
}

/// The words that contain `text`; commas separate several texts.
QStringList fittingWords(const QStringList &words, const QString &text)
{
    static const QRegularExpression comma(QStringLiteral("[,，、]"));
    QStringList fitting;
    for (const QString &part : text.split(comma, Qt::SkipEmptyParts)) {
        for (const QString &word : words) {
            if (word.contains(part.trimmed(), Qt::CaseInsensitive) && !fitting.contains(word))
                fitting << word;
        }
    }
    return fitting;
}

auto noSuchChoice(const QString &text, const QStringList &words)
{
    constexpr int shown = 12;
    return failure(
        ErrorKind::Invalid,
        Text::tr("There is no \"%1\". Available: %2.").arg(text, words.mid(0, shown).join(QStringLiteral(", "))));
}

/// The test of a column of every team: of its text, or of the field that has its key as the name in rules.
FieldTest fieldTest(const GridField &field, RuleCompare compare)
{
    if (field.text)
        return fieldTest(*field.text, std::move(compare));
    FieldTest test;
    for (const RuleFieldInfo &info : ruleFields()) {
        if (field.key == QLatin1String(info.name))
            test = fieldTest(info.field, compare);
    }
    return test;
}

Rule customRule(const GridField &field, RuleCompare compare)
{
    if (field.kind == GridField::Kind::Date) { // stored as texts
        for (const std::int64_t day : std::exchange(compare.numbers, {}))
            compare.texts << storage::isoDay(storage::LocalDay(day));
    }
    FieldTest test = fieldTest(RuleField::Custom, std::move(compare));
    test.custom = {field.title, field.custom};
    return testOf(std::move(test));
}

Rule ruleFor(const GridField &field, RuleCompare compare)
{
    return field.custom != 0 ? customRule(field, std::move(compare)) : testOf(fieldTest(field, std::move(compare)));
}

Result<Rule> readText(const GridField &field, const QString &text)
{
    const auto empty = emptiness(text);
    const RuleCompare compare = empty ? compareOf(*empty) : containing(text);
    if (field.key != QLatin1String("region"))
        return ruleFor(field, compare);
    std::vector<Rule> parts{testOf(fieldTest(CustomerText::Province, compare)),
                            testOf(fieldTest(CustomerText::City, compare))};
    return groupOf(empty == RuleOp::Empty ? Rule::Kind::All : Rule::Kind::Any, std::move(parts));
}

Result<Rule> readNumber(const GridField &field, const QString &text)
{
    const auto empty = emptiness(text);
    if (field.custom == 0 && empty)
        return noOrders(*empty == RuleOp::NotEmpty);
    const auto compare = empty ? std::optional(compareOf(*empty)) : numberCompare(text, RuleCompare::scale);
    if (!compare)
        return notUnderstood(text, Text::tr("100, >100, <=5 or 10-20"));
    if (field.custom != 0)
        return customRule(field, *compare);
    return ordersRule(field.kind == GridField::Kind::Money ? RuleMeasure::Sum : RuleMeasure::Count, *compare);
}

Result<Rule> readDate(const GridField &field, const QString &text)
{
    const auto empty = emptiness(text);
    const bool isLastOrder = field.key == QLatin1String("last_order");
    if (isLastOrder && empty)
        return noOrders(*empty == RuleOp::NotEmpty);
    const auto compare = empty ? std::optional(compareOf(*empty)) : dayCompare(text);
    if (!compare)
        return notUnderstood(text, Text::tr("2026, 2026-08, 2026-08-15, >2026-08 or 2026-08-01..2026-08-15"));
    return isLastOrder ? ordersRule(RuleMeasure::Last, *compare) : ruleFor(field, *compare);
}

Result<Rule> readBirthday(const GridField &field, const QString &text)
{
    const auto empty = emptiness(text);
    const auto compare = empty ? std::optional(compareOf(*empty)) : birthdayCompare(text);
    if (!compare)
        return notUnderstood(text, Text::tr("a month (08), a day (08-15) or 08-01..08-15"));
    return ruleFor(field, *compare);
}

} // namespace

std::optional<RuleCompare> numberCompare(const QString &text, std::int64_t scale)
{
    static const QRegularExpression range(
        QStringLiteral("^\\s*(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:-|~|～|\\.\\.)\\s*(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*$"));
    if (const auto match = range.match(text); match.hasMatch()) {
        const auto first = number(match.captured(1), scale), last = number(match.captured(2), scale);
        if (first && last && *first <= *last)
            return compareOf(RuleOp::Between, {*first, *last});
        return std::nullopt;
    }
    const Prefixed asked = prefixed(text.trimmed());
    const auto value = number(asked.rest, scale);
    if (!value)
        return std::nullopt;
    return compareOf(asked.op.value_or(RuleOp::Equal), {*value});
}

std::optional<RuleCompare> dayCompare(const QString &text)
{
    return spanCompare(text.trimmed(), daysOf);
}

std::optional<RuleCompare> birthdayCompare(const QString &text)
{
    return spanCompare(text.trimmed(), monthDaysOf);
}

QuickFilter::QuickFilter(storage::sqlite::Connection &connection, std::vector<GridField> fields)
    : m_fields(std::move(fields))
{
    storage::NameStore names(connection);
    m_staff = names.names(storage::NamedThing::Staff);
    m_channels = names.names(storage::NamedThing::Channel);
    m_tags = names.names(storage::NamedThing::Tag);
}

const GridField *QuickFilter::field(const QString &key) const
{
    for (const GridField &field : m_fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

Result<Rule> QuickFilter::read(const GridFilter &filter) const
{
    const GridField *known = field(filter.key);
    const QString text = filter.text.trimmed();
    if (!known)
        return failure(ErrorKind::NotFound, Text::tr("The column \"%1\" no longer exists.").arg(filter.key));
    switch (known->kind) {
    case GridField::Kind::Text:
        if (known->text && !infoOf(*known->text).rule)
            break;
        return readText(*known, text);
    case GridField::Kind::Phone:
        return readText(*known, text);
    case GridField::Kind::Number:
    case GridField::Kind::Money:
        return readNumber(*known, text);
    case GridField::Kind::Date:
        return readDate(*known, text);
    case GridField::Kind::Birthday:
        return readBirthday(*known, text);
    case GridField::Kind::Tags:
        return readTags(text);
    case GridField::Kind::Choice:
    case GridField::Kind::YesNo:
        return readChoice(*known, text);
    }
    return failure(ErrorKind::Invalid, Text::tr("This column cannot be filtered."));
}

Result<Rule> QuickFilter::readChoice(const GridField &field, const QString &text) const
{
    if (const auto empty = emptiness(text))
        return ruleFor(field, compareOf(*empty));
    RuleCompare compare;
    compare.op = RuleOp::In;
    QStringList words;
    if (field.key == QLatin1String("owner") || field.key == QLatin1String("channel")) {
        words = field.key == QLatin1String("owner") ? m_staff : m_channels;
        for (const QString &word : fittingWords(words, text))
            compare.names.push_back({word});
    } else if (field.key == QLatin1String("stage") || field.key == QLatin1String("gender")) {
        const bool isStage = field.key == QLatin1String("stage");
        for (int code = 1; code <= (isStage ? stageCount : genderCount); ++code)
            words << (isStage ? stageWord(code) : genderWord(code));
        for (const QString &word : fittingWords(words, text))
            compare.numbers.push_back(words.indexOf(word) + 1);
    } else if (field.kind == GridField::Kind::YesNo) {
        words = {Text::tr("Yes"), Text::tr("No")};
        for (const QString &word : fittingWords(words, text))
            compare.numbers.push_back(words.indexOf(word) == 0 ? RuleCompare::scale : 0);
    } else {
        words = field.choices;
        compare.texts = fittingWords(words, text);
    }
    if (compare.names.empty() && compare.numbers.empty() && compare.texts.isEmpty())
        return noSuchChoice(text, words);
    return ruleFor(field, std::move(compare));
}

Result<Rule> QuickFilter::readTags(const QString &text) const
{
    TagTest test;
    const auto empty = emptiness(text);
    for (const QString &word : empty ? m_tags : fittingWords(m_tags, text))
        test.tags.push_back({word});
    if (test.tags.empty() && !empty)
        return noSuchChoice(text, m_tags);
    test.match = empty == RuleOp::Empty ? TagTest::Match::None : TagTest::Match::Any;
    return testOf(std::move(test));
}

} // namespace app
