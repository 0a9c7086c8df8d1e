#include "app/imports/erasedpeople.h"

#include "app/imports/importoutcome.h"
#include "app/text.h"
#include "storage/customers/erasurestore.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"
#include "storage/text/hash64.h"
#include "storage/text/personalwords.h"
#include "storage/text/phone.h"

#include <algorithm>

namespace app {

using storage::ErasureMark;
using storage::IdentityKind;

namespace {

constexpr std::size_t shortestId = 5; // shorter ones are also amounts and counts
constexpr int shortestPhone = 7;
constexpr std::size_t longestNick = 100; // in UTF-8; longer are addresses and remarks
constexpr std::size_t mostOthers = 100'000;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Whether there are enough digits, of one or the other width.
bool mayHoldPhone(std::string_view text)
{
    const auto mayBeDigit = [](char c) { return (c >= '0' && c <= '9') || c == '\xEF'; };
    return std::count_if(text.begin(), text.end(), mayBeDigit) >= shortestPhone;
}

/// Whether there are enough ASCII characters in a row, of one or the other width.
bool mayHoldId(std::string_view text)
{
    std::size_t row = 0;
    return std::any_of(text.begin(), text.end(), [&row](char c) {
        const bool isPart = (c > ' ' && c < '\x7F') || c == '\xEF';
        const bool isRest = (static_cast<unsigned char>(c) & 0xC0U) == 0x80; // of a longer character
        row = isPart ? row + 1 : isRest ? row : 0;
        return row >= shortestId;
    });
}

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
    return m_marks.holdsName(cell) || holdsPhoneIn(cell) || isId(cell);
}

/// Whether the whole cell is an identity of theirs other than a phone number.
bool ErasedPeople::isId(std::string_view cell) const
{
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
    if (isEmpty() || !mayHoldPhone(text))
        return false;
    if (const storage::Phone whole = storage::parsePhone(text); whole.kind == storage::Phone::Kind::Valid)
        return !storage::isHouseNumber(whole.digits) && holdsIdentity(IdentityKind::Phone, whole.digits);
    return !phonesIn(toText(text)).isEmpty();
}

/// Their phone numbers in a text, as Phone::digits.
QStringList ErasedPeople::phonesIn(const QString &text) const
{
    QStringList phones = storage::possiblePhonesIn(text);
    phones.removeIf(
        [this](const QString &digits) { return !holdsIdentity(IdentityKind::Phone, digits.toStdString()); });
    return phones;
}

std::string_view ErasedPeople::blanked(std::string_view text, std::string &scratch) const
{
    const bool mayHoldPhones = mayHoldPhone(text), mayHoldIds = mayHoldId(text);
    if (isEmpty() || (!mayHoldPhones && !mayHoldIds))
        return text;
    const QString written = toText(text);
    QStringList words;
    for (const QString &phone : mayHoldPhones ? phonesIn(written) : QStringList())
        words += storage::ErasureStore::identifyingWords(IdentityKind::Phone, phone);
    for (const QString &id : mayHoldIds ? storage::possibleIdsIn(written) : QStringList()) {
        if (isId(id.toStdString()))
            words << id;
    }
    if (words.isEmpty())
        return text;
    return scratch = storage::PersonalWords(words).blankedIn(written).toStdString();
}

bool ErasedPeople::areInText(std::string_view text) const
{
    std::string scratch;
    return blanked(text, scratch).data() != text.data();
}

bool ErasedPeople::isRowOf(std::span<const std::string_view> cells) const
{
    bool hasName = false, hasPhone = false;
    for (const std::string_view cell : cells) {
        std::string scratch;
        const std::string_view text = storage::cleanCell(cell, scratch);
        if (isEmpty() || storage::isEmptyMark(text))
            continue;
        if (isId(text) || (storage::parsePhone(text).kind == storage::Phone::Kind::Valid && holdsPhoneIn(text)))
            return true;
        hasName = hasName || m_marks.holdsName(text);
        hasPhone = hasPhone || holdsPhoneIn(text);
    }
    return hasName && hasPhone;
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
    return m_marks.holdsAny(ErasureMark::order(source, toText(number), createdAt, paidAt));
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
