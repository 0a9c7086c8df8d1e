#include "app/imports/erasedpeople.h"

#include "app/imports/importoutcome.h"
#include "app/text.h"
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
constexpr std::size_t longestNick = 100; // in UTF-8; longer are addresses and remarks
constexpr std::size_t mostOthers = 100'000;

/// What a cell looks like, in half-width characters.
struct Look
{
    bool hasLetter = false; ///< of any script
    bool hasDigit = false, hasAt = false;
    bool isAscii = true, isShort = true;
    bool isNumber = true; ///< digits only
    bool isWord = true;   ///< ASCII letters, digits, _ and - only
};

Look lookOf(std::string_view cell)
{
    Look look;
    look.isShort = cell.size() <= longestNick;
    for (const char c : cell) {
        const bool isAscii = static_cast<unsigned char>(c) < 0x80, isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        look.hasLetter |= isLetter || !isAscii;
        look.hasDigit |= isDigit;
        look.hasAt |= c == '@';
        look.isAscii &= isAscii;
        look.isNumber &= isDigit;
        look.isWord &= isLetter || isDigit || c == '_' || c == '-';
    }
    return look;
}

/// Whether an identity of this kind can look so: spares the hashes of all others. Amounts, dates and times are none.
bool canBe(IdentityKind kind, const Look &look)
{
    switch (kind) {
    case IdentityKind::Phone:
        return false; // holdsPhoneIn()
    case IdentityKind::Email:
        return look.hasAt;
    case IdentityKind::ExternalUserId:
    case IdentityKind::UnionId:
        return look.isWord && look.hasLetter;
    case IdentityKind::Youzan:
    case IdentityKind::WeChat:
        return look.isWord && (look.hasLetter || look.isNumber);
    case IdentityKind::MemberNumber:
        return look.isAscii && look.hasDigit && !look.hasAt;
    case IdentityKind::Taobao: // a nick is no number
        return look.hasLetter && look.isShort && !look.hasAt;
    case IdentityKind::Douyin:
    case IdentityKind::Pinduoduo:
        return (look.hasLetter || look.isNumber) && look.isShort && !look.hasAt;
    case IdentityKind::Shop: // some shops take the e-mail address
        break;
    }
    return (look.hasLetter || look.isNumber) && look.isShort;
}

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
    if (m_marks.holdsName(cell) || holdsPhoneIn(cell))
        return true;
    if (cell.size() < shortestId)
        return false;
    const bool isHalfWidth = cell.find('\xEF') == std::string_view::npos;
    const Look look = lookOf(isHalfWidth ? cell : storage::toHalfWidth(cell));
    std::string scratch;
    return std::any_of(storage::identityKindNames.begin(), storage::identityKindNames.end(), [&](const auto &one) {
        return canBe(one.kind, look) && holdsIdentity(one.kind, storage::identityValue(one.kind, cell, scratch));
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
    return !isEmpty() && m_marks.holdsIdentity(int(kind), value);
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

void leaveErasedOut(std::int64_t row, std::vector<ImportProblem> &problems, ImportOutcome &outcome)
{
    problems.push_back({row,
                        0,
                        {},
                        Text::tr("This person was erased on request and will not be imported again."),
                        Text::tr("Remove the row. If they contacted you again themselves, add them by hand.")});
    ++outcome.skipped;
    ++outcome.erased;
}

} // namespace app
