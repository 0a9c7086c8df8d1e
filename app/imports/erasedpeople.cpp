#include "app/imports/erasedpeople.h"

#include "storage/customers/erasurestore.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"
#include "storage/text/hash64.h"
#include "storage/text/phone.h"
#include "storage/text/wordsearch.h"

#include <algorithm>
#include <set>

namespace app {

using storage::ErasureMark;
using storage::IdentityKind;

namespace {

constexpr std::size_t shortestId = 5; // shorter ones are also amounts and counts
constexpr int shortestPhone = 7;
constexpr std::size_t mostOthers = 100'000;

} // namespace

ErasedPeople::ErasedPeople(storage::sqlite::Connection &connection) : m_marks(storage::ErasureStore(connection).all())
{
}

bool ErasedPeople::areIn(std::span<const std::string_view> cells) const
{
    return !isEmpty() && std::any_of(cells.begin(), cells.end(), [this](std::string_view cell) {
        std::string scratch;
        const std::string_view text = storage::cleanCell(cell, scratch);
        return !storage::isEmptyMark(text) && isInAsked(text);
    });
}

/// Most cells of a column are alike: those without anyone are asked once.
bool ErasedPeople::isInAsked(std::string_view cell) const
{
    const std::uint64_t hash = storage::hash64(cell);
    if (m_others.contains(hash))
        return false;
    if (isIn(cell))
        return true;
    if (m_others.size() < mostOthers)
        m_others.insert(hash);
    return false;
}

bool ErasedPeople::isIn(std::string_view cell) const
{
    if (m_marks.holds(ErasureMark::name(cell)) || holdsPhoneIn(cell))
        return true;
    std::string scratch;
    return cell.size() >= shortestId &&
           std::any_of(storage::identityKindNames.begin(), storage::identityKindNames.end(), [&](const auto &one) {
               return one.kind != IdentityKind::Phone &&
                      holdsIdentity(one.kind, storage::identityValue(one.kind, cell, scratch));
           });
}

bool ErasedPeople::holdsPhoneIn(std::string_view text) const
{
    const auto mayBeDigit = [](char c) { return (c >= '0' && c <= '9') || c == '\xEF'; }; // or a full-width one
    if (isEmpty() || std::count_if(text.begin(), text.end(), mayBeDigit) < shortestPhone)
        return false;
    if (const storage::Phone whole = storage::parsePhone(text); whole.kind == storage::Phone::Kind::Valid)
        return !storage::isHouseNumber(whole.digits) && holdsIdentity(IdentityKind::Phone, whole.digits);
    std::set<std::string> numbers; // each is found as it is written and as digits
    for (const QString &phone : storage::personalPhonesIn(QString::fromUtf8(text.data(), qsizetype(text.size()))))
        numbers.insert(storage::parsePhone(phone.toStdString()).digits);
    return std::any_of(numbers.begin(), numbers.end(),
                       [this](const std::string &digits) { return holdsIdentity(IdentityKind::Phone, digits); });
}

bool ErasedPeople::holdsIdentity(storage::IdentityKind kind, std::string_view value) const
{
    return !isEmpty() && m_marks.holds(ErasureMark::identity(int(kind), value));
}

bool ErasedPeople::holdsFriend(storage::AccountId account, std::int64_t addedAt, std::string_view name) const
{
    return !isEmpty() && m_marks.holds(ErasureMark::friendship(account.value, addedAt, name));
}

bool ErasedPeople::holdsRow(std::uint64_t hash) const
{
    return !isEmpty() && m_marks.holds(ErasureMark::row(std::int64_t(hash)));
}

bool ErasedPeople::holdsOrder(const QString &source, std::string_view number, std::optional<std::int64_t> createdAt,
                              std::optional<std::int64_t> paidAt) const
{
    if (isEmpty())
        return false;
    const QString text = QString::fromUtf8(number.data(), qsizetype(number.size()));
    return m_marks.holdsAny(ErasureMark::order(source, text, createdAt, paidAt));
}

} // namespace app
