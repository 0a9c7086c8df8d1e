#include "app/imports/erasedpeople.h"

#include "storage/customers/erasurestore.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"
#include "storage/text/phone.h"
#include "storage/text/wordsearch.h"

#include <algorithm>

namespace app {

using storage::ErasureMark;
using storage::IdentityKind;

namespace {

constexpr std::size_t shortestId = 5; // shorter ones are also amounts and counts
constexpr int shortestPhone = 7;

} // namespace

ErasedPeople::ErasedPeople(storage::sqlite::Connection &connection) : m_marks(storage::ErasureStore(connection).all())
{
}

bool ErasedPeople::areIn(std::span<const std::string_view> cells) const
{
    return !isEmpty() && std::any_of(cells.begin(), cells.end(), [this](std::string_view cell) {
        std::string scratch;
        const std::string_view text = storage::cleanCell(cell, scratch);
        return !storage::isEmptyMark(text) && isIn(text);
    });
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
    const auto holds = [this](const storage::Phone &phone) {
        return phone.kind == storage::Phone::Kind::Valid && holdsIdentity(IdentityKind::Phone, phone.digits);
    };
    if (const storage::Phone whole = storage::parsePhone(text); whole.kind == storage::Phone::Kind::Valid)
        return !storage::isHouseNumber(whole.digits) && holds(whole);
    const QStringList phones = storage::personalPhonesIn(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return std::any_of(phones.begin(), phones.end(),
                       [&](const QString &phone) { return holds(storage::parsePhone(phone.toStdString())); });
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
