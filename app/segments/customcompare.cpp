#include "app/segments/customcompare.h"

#include "app/segments/customfields.h"
#include "app/segments/rulewords.h"
#include "app/text.h"
#include "storage/time/localday.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using storage::CustomField;

bool isPartOfText(RuleOp op)
{
    return op == RuleOp::Contains || op == RuleOp::NotContains || op == RuleOp::StartsWith || op == RuleOp::EndsWith;
}

bool isOrder(RuleOp op)
{
    return op == RuleOp::Greater || op == RuleOp::GreaterEqual || op == RuleOp::Less || op == RuleOp::LessEqual ||
           op == RuleOp::Between;
}

bool isDay(RuleOp op)
{
    return op == RuleOp::On || op == RuleOp::Before || op == RuleOp::After;
}

/// Texts have every op, because they may be dates.
bool hasOp(CustomField::Kind kind, RuleOp op)
{
    switch (kind) {
    case CustomField::Kind::Text:
        return true;
    case CustomField::Kind::Date:
        return true;
    case CustomField::Kind::Number:
        return !isPartOfText(op) && !isDay(op) && !takesDayCount(op);
    case CustomField::Kind::Choice:
        return !isOrder(op) && !isDay(op) && !takesDayCount(op);
    case CustomField::Kind::YesNo:
        return op == RuleOp::Equal || op == RuleOp::NotEqual || takesList(op) || takesNothing(op);
    }
    return false;
}

QString wordOf(RuleOp op)
{
    return wordFor(ruleOps(), op);
}

tl::unexpected<Error> noSuchOp(const CustomField &field, RuleOp op)
{
    QStringList possible;
    for (const auto &[word, value] : ruleOps()) {
        if (hasOp(field.kind, value))
            possible << QLatin1String(word);
    }
    return failure(ErrorKind::Invalid,
                   Text::tr("\"%1\" cannot be used with the field \"%2\" of type %3. Available: "
                            "%4.")
                       .arg(wordOf(op), field.name, nameOf(field.kind), possible.join(QStringLiteral(", "))));
}

/// A scaled number as the user would type it into the field.
QString asTyped(std::int64_t scaled)
{
    return QString::number(double(scaled) / double(RuleCompare::scale), 'g', 15);
}

Result<void> addValue(RuleCompare &fitted, const CustomField &field, const QString &text)
{
    // Ordering comparisons on texts treat both sides as dates.
    const bool asksForDay = field.kind == CustomField::Kind::Text && (isOrder(fitted.op) || isDay(fitted.op));
    CustomField read = field;
    if (asksForDay)
        read.kind = CustomField::Kind::Date;
    const auto value = customFromText(read, text);
    if (!value)
        return failure(ErrorKind::Invalid, Text::tr("The field \"%1\": %2").arg(field.name, value.error().message));
    if (value->isBool())
        fitted.numbers.push_back(value->toBool() ? RuleCompare::scale : 0);
    else if (value->isDouble())
        fitted.numbers.push_back(std::llround(value->toDouble() * double(RuleCompare::scale)));
    else if (!value->toString().isEmpty())
        fitted.texts << value->toString();
    else
        return failure(ErrorKind::Invalid, Text::tr("The field \"%1\" has no value to compare with. Enter a value, "
                                                    "or use \"empty\".")
                                               .arg(field.name));
    return {};
}

bool isReversed(const RuleCompare &compare)
{
    return compare.op == RuleOp::Between &&
           ((compare.numbers.size() == 2 && compare.numbers[0] > compare.numbers[1]) ||
            (compare.texts.size() == 2 && compare.texts[0] > compare.texts[1]));
}

} // namespace

Result<void> fitToField(RuleCompare &compare, const CustomField &field)
{
    if (!hasOp(field.kind, compare.op))
        return noSuchOp(field, compare.op);
    if (takesNothing(compare.op) || takesDayCount(compare.op) || (isPartOfText(compare.op) && compare.numbers.empty()))
        return {};
    RuleCompare fitted;
    fitted.op = compare.op;
    QStringList typed = compare.texts;
    for (const std::int64_t number : compare.numbers)
        typed << asTyped(number);
    if (isPartOfText(compare.op)) {
        fitted.texts = typed;
    } else {
        for (const QString &text : std::as_const(typed)) {
            if (const auto added = addValue(fitted, field, text); !added)
                return added;
        }
    }
    if (isReversed(fitted))
        return failure(ErrorKind::Invalid,
                       Text::tr("The field \"%1\": enter the smaller of the two values first.").arg(field.name));
    compare = std::move(fitted);
    return {};
}

} // namespace app
