#include "app/segments/fieldtests.h"

#include "app/fields/regions.h"
#include "app/image/searchtext.h"
#include "app/segments/custommatcher.h"
#include "app/segments/numberranges.h"
#include "app/segments/rulewords.h"
#include "app/segments/textmatcher.h"
#include "storage/segments/factstore.h"
#include "storage/segments/namestore.h"
#include "storage/time/dayofyear.h"

#include <set>

namespace app {

namespace {

using storage::CustomerText;
using storage::FactStore;

/// Tests a column of codes in one pass; `fits` tells which codes match.
Bitset byCode(const std::vector<std::uint32_t> &codes, const std::vector<char> &fits, const Bitset &within)
{
    return select(within, [&](Slot slot) { return fits[codes[slot]] != 0; });
}

Bitset byText(CustomerText text, const RuleCompare &compare, const RuleContext &context, const Bitset &within)
{
    const TextMatcher matcher(compare);
    const CustomerColumns &customers = context.image.customers();
    const Dictionary &dictionary = customers.dictionary(text);
    std::vector<char> fits(dictionary.size(), 0);
    for (std::uint32_t code = 1; code < dictionary.size(); ++code)
        fits[code] = matcher.matches(dictionary.view(code)) ? 1 : 0;
    return complementIf(matcher.negated(), within, byCode(customers.codes(text), fits, within));
}

/// A province is one whether rule or record write it in full or short (广东省, 广东).
Bitset byProvince(const RuleCompare &compare, const RuleContext &context, const Bitset &within)
{
    static const Regions regions;
    RuleCompare both = compare;
    for (const QString &text : compare.texts)
        both.texts << regions.provinceNames(text.trimmed());
    const TextMatcher matcher(both);
    const CustomerColumns &customers = context.image.customers();
    const Dictionary &dictionary = customers.dictionary(CustomerText::Province);
    std::vector<char> fits(dictionary.size(), 0);
    for (std::uint32_t code = 1; code < dictionary.size(); ++code) {
        const QString official = regions.provinceNamed(dictionary.text(code).trimmed());
        fits[code] = matcher.matches(dictionary.view(code)) || matcher.matches(official.toStdString()) ? 1 : 0;
    }
    return complementIf(matcher.negated(), within, byCode(customers.codes(CustomerText::Province), fits, within));
}

/// Texts that lie in the file only; a customer may have several, any of which may fit.
Bitset byFileText(FactStore::Text which, const RuleCompare &compare, const RuleContext &context, const Bitset &within)
{
    const TextMatcher matcher(compare);
    Bitset positive(within.size());
    FactStore(context.connection, onlyOne(context.image, within))
        .texts(which, [&](storage::CustomerId id, std::string_view text) {
            const bool fits = which == FactStore::Text::Phone ? matchesPhone(matcher, text) : matcher.matches(text);
            const Slot slot = fits ? context.image.numbering().slotOf(id) : noSlot;
            if (slot != noSlot && within.test(slot))
                positive.set(slot);
        });
    return complementIf(matcher.negated(), within, std::move(positive));
}

Bitset byReference(const std::vector<std::uint32_t> &column, const IdCodes &codes, const std::set<std::int64_t> &ids,
                   bool any, const Bitset &within)
{
    std::vector<char> fits(codes.size(), 0);
    for (std::uint32_t code = 1; code < codes.size(); ++code)
        fits[code] = any || ids.contains(codes.id(code)) ? 1 : 0;
    return byCode(column, fits, within);
}

Bitset byOwnerOrChannel(const FieldTest &test, const RuleContext &context, const Bitset &within)
{
    const CustomerColumns &customers = context.image.customers();
    const RuleOp op = test.compare.op;
    const bool negated = op == RuleOp::NotEqual || op == RuleOp::NotIn || op == RuleOp::Empty;
    bool any = takesNothing(op);
    std::set<std::int64_t> ids;
    for (const RuleName &name : test.compare.names)
        ids.insert(name.id);
    if (test.field == RuleField::Channel)
        return complementIf(negated, within,
                            byReference(customers.channel(), customers.channelCodes(), ids, any, within));
    if (test.field == RuleField::Department) {
        std::set<std::int64_t> staff;
        storage::NameStore names(context.connection);
        std::vector<std::int64_t> departments;
        for (const std::int64_t id : ids) {
            for (const std::int64_t below : names.departmentsBelow(id))
                departments.push_back(below);
        }
        if (any)
            departments = {0};
        for (const std::int64_t department : departments) {
            for (const std::int64_t member : FactStore::staffOfDepartment(context.connection, department))
                staff.insert(member);
        }
        ids = std::move(staff);
        any = false;
    }
    return complementIf(negated, within, byReference(customers.owner(), customers.staffCodes(), ids, any, within));
}

Bitset byWord(const FieldTest &test, const RuleContext &context, const Bitset &within)
{
    const NumberRanges ranges(test.compare, context.today);
    const CustomerColumns &customers = context.image.customers();
    const auto codeOf = [&](Slot slot) -> std::optional<int> {
        const auto unlessZero = [](int code) { return code == 0 ? std::nullopt : std::optional(code); };
        switch (test.field) {
        case RuleField::Gender:
            return takesNothing(test.compare.op) ? unlessZero(customers.gender()[slot])
                                                 : std::optional<int>(customers.gender()[slot]);
        case RuleField::Stage:
            return unlessZero(customers.stage()[slot]);
        case RuleField::Status:
            return unlessZero(customers.status()[slot]);
        default:
            break;
        }
        if (customers.consentWithdrawn().test(slot))
            return consentWithdrawn;
        return customers.consentBasis()[slot] != 0 ? std::optional<int>(consentGiven) : std::nullopt;
    };
    return complementIf(ranges.negated(), within, select(within, [&](Slot slot) {
                            const std::optional<int> code = codeOf(slot);
                            return code && ranges.contains(*code);
                        }));
}

/// The ways of all current and past friendships; any match counts.
Bitset byAddWay(const RuleCompare &compare, const RuleContext &context, const Bitset &within)
{
    const NumberRanges ranges(compare, context.today);
    const FriendshipRuns &friendships = context.image.friendships();
    return complementIf(ranges.negated(), within, select(within, [&](Slot slot) {
                            const RunIndex::Rows rows = friendships.rows(slot);
                            for (std::uint32_t row = rows.first; row < rows.last; ++row) {
                                const int way = friendships.addWay()[row];
                                if (way >= 0 && ranges.contains(way))
                                    return true;
                            }
                            return false;
                        }));
}

Bitset byDay(const std::vector<storage::LocalDay> &days, const RuleCompare &compare, const RuleContext &context,
             const Bitset &within)
{
    const NumberRanges ranges(compare, context.today);
    return complementIf(ranges.negated(), within,
                        select(within, [&](Slot slot) { return days[slot] != noDay && ranges.contains(days[slot]); }));
}

Bitset byBirth(const FieldTest &test, const RuleContext &context, const Bitset &within)
{
    const NumberRanges ranges(test.compare, context.today);
    const std::vector<std::uint16_t> &monthDays = context.image.customers().birthMonthDay();
    const std::vector<std::int16_t> &years = context.image.customers().birthYear();
    if (test.field == RuleField::Birthday)
        return complementIf(ranges.negated(), within, select(within, [&](Slot slot) {
                                return monthDays[slot] != 0 && ranges.containsMonthDay(monthDays[slot]);
                            }));
    return complementIf(ranges.negated(), within, select(within, [&](Slot slot) {
                            const std::optional<int> age = ageOn(context.today, years[slot], monthDays[slot]);
                            return age && ranges.contains(*age * RuleCompare::scale);
                        }));
}

Bitset byCustom(const FieldTest &test, const RuleContext &context, const Bitset &within)
{
    const CustomMatcher matcher(test.custom.id, test.compare, context.today);
    const CustomerColumns &customers = context.image.customers();
    return complementIf(matcher.negated(), within,
                        select(within, [&](Slot slot) { return matcher.matches(customers.custom(slot)); }));
}

} // namespace

std::optional<int> ageOn(storage::LocalDay today, int birthYear, int birthMonthDay)
{
    if (birthYear == 0)
        return std::nullopt;
    const int year = storage::civilFromDay(today).year;
    const bool isToCome =
        birthMonthDay != 0 && today < storage::dayOfYear(year, birthMonthDay / 100, birthMonthDay % 100);
    return year - birthYear - (isToCome ? 1 : 0);
}

bool matchesPhone(const TextMatcher &matcher, std::string_view phone)
{
    return matcher.matches(localPhone(phone));
}

Bitset customersByField(const FieldTest &test, const RuleContext &context, const Bitset &within)
{
    const CustomerColumns &customers = context.image.customers();
    switch (test.field) {
    case RuleField::Name:
        return byFileText(FactStore::Text::Name, test.compare, context, within);
    case RuleField::Remark:
        return byFileText(FactStore::Text::Remark, test.compare, context, within);
    case RuleField::Phone:
        if (takesNothing(test.compare.op))
            return complementIf(test.compare.op == RuleOp::Empty, within, context.image.identities().bits(1) & within);
        return byFileText(FactStore::Text::Phone, test.compare, context, within);
    case RuleField::Text:
        return test.text == CustomerText::Province ? byProvince(test.compare, context, within)
                                                   : byText(test.text, test.compare, context, within);
    case RuleField::Birthday:
    case RuleField::Age:
        return byBirth(test, context, within);
    case RuleField::Gender:
    case RuleField::Stage:
    case RuleField::Status:
    case RuleField::Consent:
        return byWord(test, context, within);
    case RuleField::AddWay:
        return byAddWay(test.compare, context, within);
    case RuleField::Owner:
    case RuleField::Department:
    case RuleField::Channel:
        return byOwnerOrChannel(test, context, within);
    case RuleField::AddedAt:
        return byDay(customers.addedDay(), test.compare, context, within);
    case RuleField::LastContactAt:
        return byDay(customers.lastContactDay(), test.compare, context, within);
    case RuleField::Custom:
        return byCustom(test, context, within);
    case RuleField::RepurchaseDueAt:
        break;
    }
    throw storage::StoreError(storage::ErrorKind::Invalid, QString::fromLatin1(infoOf(test).name),
                              QStringLiteral("this field is not available yet"));
}

} // namespace app
