#include "app/segments/rulevalues.h"

#include "app/fields/regions.h"
#include "app/image/searchtext.h"
#include "app/segments/customcompare.h"
#include "app/segments/rulewords.h"
#include "app/text.h"
#include "storage/orders/productstore.h"
#include "storage/text/cell.h"

#include <algorithm>

namespace app {

namespace {

bool isExact(RuleOp op)
{
    return op == RuleOp::Equal || op == RuleOp::NotEqual || takesList(op);
}

QString trimmedText(const QString &text)
{
    const std::string bytes = text.toStdString();
    const std::string_view clean = storage::trimmed(bytes);
    return QString::fromUtf8(clean.data(), qsizetype(clean.size()));
}

/// The digits of a full or partial phone number for comparison: without the country code of China. Empty if
/// there are none or the text is not part of a phone number.
std::string phoneDigits(const QString &text, RuleOp op)
{
    const std::string plain = storage::toHalfWidth(text.toStdString());
    constexpr std::string_view between = " -().+", china = "86";
    std::string digits;
    for (const char c : plain) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if (between.find(c) == std::string_view::npos)
            return {};
    }
    if (plain.starts_with("+86") || (op == RuleOp::StartsWith && digits.starts_with(china)))
        return digits.substr(china.size());
    if (digits.starts_with("0086"))
        return digits.substr(4);
    return std::string(localPhone(digits));
}

Result<void> fitPhone(RuleCompare &compare)
{
    for (QString &text : compare.texts) {
        const std::string digits = phoneDigits(text, compare.op);
        if (digits.empty())
            return failure(ErrorKind::Invalid,
                           Text::tr("\"%1\" is not part of a phone number. Enter some of its digits; a leading +86 "
                                    "and hyphens are ignored.")
                               .arg(text));
        text = QString::fromStdString(digits);
    }
    return {};
}

/// A city by its short name has its official name as well, since files bring both. A province has both wherever a rule
/// is evaluated.
void fitCity(RuleCompare &compare)
{
    static const Regions regions;
    if (!isExact(compare.op))
        return;
    const QStringList asked = compare.texts;
    for (const QString &text : asked) {
        const Regions::Place place = regions.parse(text);
        if (place.district.isEmpty() && !place.city.isEmpty() && !compare.texts.contains(place.city))
            compare.texts << place.city;
    }
    if (compare.texts.size() > 1)
        compare.op = compare.op == RuleOp::Equal      ? RuleOp::In
                     : compare.op == RuleOp::NotEqual ? RuleOp::NotIn
                                                      : compare.op;
}

QString unavailableText(LayerTest::Layer layer)
{
    return Text::tr("The layer \"%1\" is not available yet. Remove it from the rule.")
        .arg(layer == LayerTest::Layer::Intent ? QLatin1String("intent") : QLatin1String("lifecycle"));
}

class Fitting final
{
public:
    explicit Fitting(storage::sqlite::Connection &connection) : m_connection(connection) {}

    Result<void> fit(FieldTest &test)
    {
        if (infoOf(test).kind == RuleValueKind::Text && isExact(test.compare.op)) {
            for (QString &text : test.compare.texts)
                text = trimmedText(text);
        }
        switch (test.field) {
        case RuleField::Phone:
            return fitPhone(test.compare);
        case RuleField::Text:
            if (test.text == storage::CustomerText::City)
                fitCity(test.compare);
            return {};
        case RuleField::Custom:
            if (const storage::CustomField *field = customField(test.custom.id))
                return fitToField(test.compare, *field);
            return {};
        default:
            return {};
        }
    }

    Result<void> fit(const OrdersTest &test)
    {
        for (const QString &category : test.categories) {
            if (!storage::ProductStore(m_connection).hasCategory(category))
                return failure(ErrorKind::NotFound,
                               Text::tr("There are no products in the category \"%1\". Correct the name in the rule, "
                                        "or first import products with their categories.")
                                   .arg(category));
        }
        return {};
    }

private:
    const storage::CustomField *customField(std::int64_t id)
    {
        if (!m_fields)
            m_fields = storage::CustomFieldStore(m_connection).all();
        const auto found = std::find_if(m_fields->begin(), m_fields->end(),
                                        [id](const storage::CustomField &field) { return field.id == id; });
        return found == m_fields->end() ? nullptr : &*found;
    }

    storage::sqlite::Connection &m_connection;
    std::optional<std::vector<storage::CustomField>> m_fields;
};

} // namespace

QStringList fitValues(storage::sqlite::Connection &connection, Rule &rule)
{
    QStringList problems;
    Fitting fitting(connection);
    forEachTest(rule, [&](RuleTest &test) {
        if (const auto *field = std::get_if<FieldTest>(&test)) {
            FieldTest fitted = *field;
            if (const auto fits = fitting.fit(fitted))
                test = std::move(fitted);
            else
                problems << fits.error().message;
        } else if (const auto *orders = std::get_if<OrdersTest>(&test)) {
            if (const auto fits = fitting.fit(*orders); !fits)
                problems << fits.error().message;
        } else if (const auto *layer = std::get_if<LayerTest>(&test); layer && !isAvailable(layer->layer)) {
            problems << unavailableText(layer->layer);
        }
    });
    return problems;
}

Result<void> checkLayers(const Rule &rule)
{
    QString problem;
    forEachTest(rule, [&problem](const RuleTest &test) {
        const auto *layer = std::get_if<LayerTest>(&test);
        if (layer && problem.isEmpty() && !isAvailable(layer->layer))
            problem = unavailableText(layer->layer);
    });
    return problem.isEmpty() ? Result<void>() : failure(ErrorKind::Invalid, problem);
}

} // namespace app
