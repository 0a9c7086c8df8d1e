#pragma once

#include "storage/customers/identitykind.h"
#include "storage/text/pinyin.h"

#include <array>
#include <string>
#include <string_view>

namespace app {

/// The texts by which one customer is found, normalised and sorted into zones, so that a word is searched only where it
/// can occur. Rebuilt for each customer: clear(), setNames() first, then the rest in any order.
class SearchRecord final
{
public:
    enum Zone {
        Names,  ///< name, nickname and remark (fields 0, 1, 2), then non-ASCII IDs
        Pinyin, ///< full readings and initials of the three; for remarks only the main one
        Phones, ///< without 86
        Ids,    ///< readable IDs (shop nicknames, member numbers, e-mail) and masked phone numbers
        Opaque, ///< WeCom's external_userid and unionid: long random letters
        Latin,  ///< fields of Names with letters or digits, other non-ASCII text cut to one byte
    };
    static constexpr int zoneCount = 6;

    explicit SearchRecord(const storage::Pinyin &pinyin) : m_pinyin(pinyin) {}

    void clear();
    void setNames(std::string_view name, std::string_view nickname, std::string_view remark);
    void addMaskedPhone(std::string_view phone);
    void addIdentity(storage::IdentityKind kind, std::string_view value);

    /// In the format of TextZone: fields between separators; empty if there are none.
    const std::string &text(Zone zone) const { return m_texts[zone]; }

private:
    enum class Readings { All, Main };

    void addField(Zone zone, std::string_view text);
    void addLatin(std::string_view text);
    void addPinyin(std::string_view text, Readings wanted);

    const storage::Pinyin &m_pinyin;
    std::array<std::string, zoneCount> m_texts;
    std::string m_scratch, m_initials;
};

} // namespace app
