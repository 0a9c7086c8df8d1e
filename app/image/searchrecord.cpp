#include "app/image/searchrecord.h"

#include "app/image/searchtext.h"
#include "app/image/textzone.h"

#include <algorithm>

namespace app {

using storage::IdentityKind;

namespace {

constexpr char cut = '\x1e';

} // namespace

void SearchRecord::clear()
{
    for (std::string &text : m_texts)
        text.clear();
}

void SearchRecord::setNames(std::string_view name, std::string_view nickname, std::string_view remark)
{
    if (name.empty() && nickname.empty() && remark.empty())
        return;
    std::string &names = m_texts[Names];
    names.push_back(TextZone::separator);
    for (const std::string_view text : {name, nickname, remark}) {
        const std::size_t start = names.size();
        appendSearchText(names, text);
        addLatin(std::string_view(names).substr(start));
        names.push_back(TextZone::separator);
    }
    addPinyin(name, Readings::All);
    if (nickname != name)
        addPinyin(nickname, Readings::All);
    if (remark != name && remark != nickname)
        addPinyin(remark, Readings::Main); // long and mostly not a name: all readings would double the buffer
}

void SearchRecord::addMaskedPhone(std::string_view phone)
{
    m_scratch.clear();
    appendSearchText(m_scratch, phone);
    addField(Ids, m_scratch);
}

void SearchRecord::addIdentity(IdentityKind kind, std::string_view value)
{
    m_scratch.clear();
    appendSearchText(m_scratch, value);
    if (kind == IdentityKind::Phone)
        addField(Phones, localPhone(m_scratch));
    else if (!isAscii(m_scratch)) {
        if (m_texts[Names].empty()) // keep the positions of the three names
            m_texts[Names].assign(4, TextZone::separator);
        addField(Names, m_scratch);
        addLatin(m_scratch);
    } else
        addField(kind == IdentityKind::ExternalUserId || kind == IdentityKind::UnionId ? Opaque : Ids, m_scratch);
}

void SearchRecord::addField(Zone zone, std::string_view text)
{
    if (text.empty())
        return;
    std::string &target = m_texts[zone];
    if (target.empty())
        target.push_back(TextZone::separator);
    target.append(text);
    target.push_back(TextZone::separator);
}

// Each cut leaves a byte that occurs in no word, so that no match spans it or starts at the beginning of a field that
// starts with it.
void SearchRecord::addLatin(std::string_view text)
{
    const auto isCut = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (std::all_of(text.begin(), text.end(), [&](char c) { return isCut(c) || c == ' '; }))
        return;
    std::string &latin = m_texts[Latin];
    if (latin.empty())
        latin.push_back(TextZone::separator);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isCut(text[i]))
            latin.push_back(text[i]);
        else if (i == 0 || !isCut(text[i - 1]))
            latin.push_back(cut);
    }
    latin.push_back(TextZone::separator);
}

void SearchRecord::addPinyin(std::string_view text, Readings wanted)
{
    if (isAscii(text))
        return;
    m_scratch.clear();
    m_initials.clear();
    m_pinyin.append(text, m_scratch, m_initials);
    for (std::string *readings : {&m_scratch, &m_initials}) {
        if (wanted == Readings::Main)
            readings->resize(std::min(readings->find(' '), readings->size()));
        std::replace(readings->begin(), readings->end(), ' ', TextZone::separator);
        addField(Pinyin, *readings);
    }
}

} // namespace app
