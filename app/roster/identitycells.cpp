#include "app/roster/identitycells.h"

#include "app/imports/identitytrust.h"
#include "app/roster/otherphones.h"
#include "app/roster/phonecell.h"
#include "app/text.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"

#include <algorithm>

namespace app {

using storage::IdentityKind;

namespace {

/// external_userids of WeCom, which tools put into arbitrary columns.
bool isExternalUserId(std::string_view id)
{
    constexpr std::size_t length = 32;
    return id.size() == length && (id.starts_with("wm") || id.starts_with("wo")) &&
           std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
                      c == '-';
           });
}

} // namespace

void IdentityCells::begin(const CustomerBatch &batch, CustomerRow &row)
{
    m_isDamaged = false;
    m_otherPhones.clear();
    row.firstIdentity = int(batch.identities.size());
}

void IdentityCells::readPhones(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view cell,
                               bool areOthers)
{
    const PhoneCell phones(cell);
    m_otherPhones = joinedOtherPhones(m_otherPhones, phones.others, true);
    for (const std::string &phone : phones.own) {
        if (areOthers)
            m_otherPhones = joinedOtherPhones(m_otherPhones, phone, true);
        else
            batch.identities.push_back({IdentityKind::Phone, batch.arena.keep(phone)});
    }
    m_isDamaged |= !phones.faults.empty() && !areOthers;
    for (const auto &[part, fault] : phones.faults) {
        if (fault == PhoneCell::Fault::Damaged)
            batch.say(row, column, part, Text::tr("Excel damaged this phone number: some digits are lost."),
                      Text::tr("Export it again and open the file as text, or enter the full number."));
        else
            batch.say(row, column, part, Text::tr("This is not a phone number."),
                      Text::tr("Enter all its digits, or leave the cell empty."));
    }
}

void IdentityCells::readId(CustomerBatch &batch, const CustomerRow &row, int column, IdentityKind kind,
                           std::string_view value)
{
    if (storage::losesExcelDigits(value)) {
        m_isDamaged = true;
        batch.say(row, column, value, Text::tr("Excel damaged this ID: its last digits are lost."),
                  Text::tr("Export it again and open the file as text."));
        return;
    }
    const bool isOfAnyKind =
        kind == IdentityKind::Shop || kind == IdentityKind::MemberNumber || kind == IdentityKind::UnionId;
    if (isOfAnyKind && isExternalUserId(value))
        kind = IdentityKind::ExternalUserId;
    std::string scratch;
    const std::string_view kept = storage::identityValue(kind, value, scratch);
    batch.identities.push_back({kind, kept.data() == value.data() ? kept : batch.arena.keep(kept)});
}

void IdentityCells::finish(CustomerBatch &batch, CustomerRow &row)
{
    const auto begin = batch.identities.begin() + row.firstIdentity;
    std::stable_sort(begin, batch.identities.end(), [](const IdentityValue &a, const IdentityValue &b) {
        return trustRank(a.kind) < trustRank(b.kind);
    });
    row.identities = int(batch.identities.size()) - row.firstIdentity;
    row.record[storage::CustomerText::MaskedPhone] = batch.arena.keep(m_otherPhones);
}

} // namespace app
