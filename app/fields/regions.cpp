#include "app/fields/regions.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace app {

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u"-—–/\\·,，、.。|>_").contains(c);
}

QStringView skipSeparators(QStringView text)
{
    while (!text.isEmpty() && isSeparator(text.front()))
        text = text.mid(1);
    return text;
}

bool chop(QString &name, QStringView ending)
{
    if (name.size() - ending.size() < 2 || !name.endsWith(ending))
        return false;
    name.chop(ending.size());
    return true;
}

/// The usual short form: without 省, 市, 自治区 …, and without the ethnic names of an autonomous area.
QString shortened(const QString &name)
{
    static const std::array<QStringView, 9> kinds = {u"特别行政区", u"自治区", u"自治州", u"自治县", u"地区",
                                                     u"省",         u"市",     u"盟",     u"县"};
    static const std::array<QStringView, 22> peoples = {
        u"维吾尔", u"壮族",   u"回族",     u"朝鲜族", u"土家族", u"苗族",   u"藏族",   u"羌族",
        u"彝族",   u"白族",   u"傣族",     u"景颇族", u"傈僳族", u"哈尼族", u"布依族", u"侗族",
        u"蒙古族", u"哈萨克", u"柯尔克孜", u"满族",   u"瑶族",   u"黎族"};
    QString text = name;
    const bool autonomous = name.contains(QStringView(u"自治"));
    const bool chopped =
        std::any_of(kinds.begin(), kinds.end(), [&text](QStringView kind) { return chop(text, kind); });
    if (!chopped)
        chop(text, u"区");
    while (autonomous &&
           std::any_of(peoples.begin(), peoples.end(), [&text](QStringView people) { return chop(text, people); })) {
    }
    if (autonomous && text.size() > 3)
        chop(text, u"蒙古");
    return text;
}

/// The length of the longer of both names that `text` starts with, or 0.
qsizetype matched(QStringView text, const QString &name, const QString &shortName)
{
    if (text.isEmpty() || text.front() != name.front()) // both names begin alike; most places are ruled out here
        return 0;
    if (text.startsWith(name))
        return name.size();
    return text.startsWith(shortName) ? shortName.size() : 0;
}

} // namespace

Regions::Regions()
{
    QFile file(QStringLiteral(":/regions/regions.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    std::stable_sort(lines.begin(), lines.end(), [](const QString &a, const QString &b) {
        return a.indexOf(QLatin1Char(',')) < b.indexOf(QLatin1Char(','));
    });
    for (const QString &line : std::as_const(lines)) {
        const QString code = line.section(QLatin1Char(','), 0, 0);
        const QString name = line.section(QLatin1Char(','), 1).trimmed();
        if (code.startsWith(QLatin1Char('#')))
            continue;
        if (code.size() == 2)
            addProvince(code, name);
        else if (code.size() == 4)
            addCity(code, name);
        else
            addDistrict(code, name);
    }
}

void Regions::addProvince(const QString &code, const QString &name)
{
    m_provinceByCode.insert(code, int(m_provinces.size()));
    m_provinces.push_back({name, shortened(name)});
    m_placeByCode.insert(code, {name, {}, {}});
}

// Municipalities contain 市辖区 and 县, which addresses omit: both are the city itself. Counties governed directly by a
// province are cities of their own.
void Regions::addCity(const QString &code, const QString &name)
{
    const int province = m_provinceByCode.value(code.left(2), -1);
    if (province < 0 || name.endsWith(QStringView(u"直辖县级行政区划")))
        return;
    const bool municipality = name == QStringView(u"市辖区") || name == QStringView(u"县");
    const QString &known = municipality ? m_provinces[province].name : name;
    if (municipality && !m_cities.empty() && m_cities.back().name == known) {
        m_cityByCode.insert(code, int(m_cities.size()) - 1);
    } else {
        m_cityByCode.insert(code, int(m_cities.size()));
        m_cities.push_back({province, known, shortened(known), {}});
    }
    m_placeByCode.insert(code, {m_provinces[province].name, known, {}});
}

void Regions::addDistrict(const QString &code, const QString &name)
{
    const int province = m_provinceByCode.value(code.left(2), -1);
    if (province < 0)
        return;
    const int city = m_cityByCode.value(code.left(4), -1);
    if (city < 0) {
        m_cities.push_back({province, name, shortened(name), {}});
        m_placeByCode.insert(code, {m_provinces[province].name, name, {}});
        return;
    }
    m_cities[city].districts.push_back({name, shortened(name)});
    m_placeByCode.insert(code, {m_provinces[province].name, m_cities[city].name, name});
}

int Regions::findProvince(QStringView text, qsizetype &length) const
{
    int found = -1;
    length = 0;
    for (std::size_t i = 0; i < m_provinces.size(); ++i) {
        const qsizetype size = matched(text, m_provinces[i].name, m_provinces[i].shortName);
        if (size > length) {
            length = size;
            found = int(i);
        }
    }
    return found;
}

int Regions::findCity(QStringView text, int province, qsizetype &length) const
{
    int found = -1;
    length = 0;
    for (std::size_t i = 0; i < m_cities.size(); ++i) {
        if (province >= 0 && m_cities[i].province != province)
            continue;
        const qsizetype size = matched(text, m_cities[i].name, m_cities[i].shortName);
        if (size > length) {
            length = size;
            found = int(i);
        }
    }
    return found;
}

QString Regions::findDistrict(QStringView text, const City &city, bool shortToo) const
{
    const District *found = nullptr;
    qsizetype length = 0;
    for (const District &district : city.districts) {
        const qsizetype size = matched(text, district.name, shortToo ? district.shortName : district.name);
        if (size > length) {
            length = size;
            found = &district;
        }
    }
    return found ? found->name : QString();
}

Regions::Place Regions::placeOf(int province, int city, const QString &district) const
{
    return {m_provinces[province].name, city >= 0 ? m_cities[city].name : QString(), district};
}

/// The only district in the province (-1: anywhere) that `text` begins with.
Regions::Place Regions::placeOfDistrict(QStringView text, int province) const
{
    Place place;
    for (std::size_t i = 0; i < m_cities.size(); ++i) {
        if (province >= 0 && m_cities[i].province != province)
            continue;
        const QString district = findDistrict(text, m_cities[i], false);
        if (district.isEmpty())
            continue;
        if (!place.district.isEmpty())
            return {};
        place = placeOf(m_cities[i].province, int(i), district);
    }
    return place;
}

/// 440300 is the city 4403, 440000 the province 44.
Regions::Place Regions::placeOfCode(QStringView code) const
{
    while (code.size() > 2 && code.endsWith(QStringView(u"00")))
        code.chop(2);
    return m_placeByCode.value(code.toString());
}

QString Regions::provinceNamed(const QString &name) const
{
    return provinceNames(name).value(0);
}

QStringList Regions::provinceNames(const QString &name) const
{
    const auto found = std::find_if(m_provinces.begin(), m_provinces.end(), [&name](const Province &province) {
        return province.name == name || province.shortName == name;
    });
    return found == m_provinces.end() ? QStringList() : QStringList{found->name, found->shortName};
}

Regions::Place Regions::parse(QStringView address) const
{
    QStringView text = skipSeparators(address.trimmed());
    if (!text.isEmpty() && text.size() <= 6 && text.front().isDigit())
        return placeOfCode(text);
    if (text.startsWith(QStringView(u"中国")))
        text = skipSeparators(text.mid(2));
    qsizetype provinceLength = 0;
    qsizetype cityLength = 0;
    int province = findProvince(text, provinceLength);
    int city = findCity(text, -1, cityLength);
    // 吉林 is the province, 吉林市 the city; 北京市 is both.
    if (city >= 0 && cityLength > provinceLength)
        province = m_cities[city].province;
    else
        city = -1;
    if (province < 0)
        return placeOfDistrict(text, -1);
    if (city < 0) {
        text = skipSeparators(text.mid(provinceLength));
        city = findCity(text, province, cityLength);
        const auto self = std::find_if(m_cities.begin(), m_cities.end(), [this, province](const City &each) {
            return each.province == province && each.name == m_provinces[province].name;
        });
        if (city < 0 && self != m_cities.end()) {
            city = int(self - m_cities.begin());
            cityLength = text.startsWith(QStringView(u"市辖区")) ? 3 : 0;
        }
    }
    if (city < 0) {
        const Place place = placeOfDistrict(text, province);
        return place.district.isEmpty() ? placeOf(province, -1, {}) : place;
    }
    text = skipSeparators(text.mid(cityLength));
    return placeOf(province, city, findDistrict(text, m_cities[city], true));
}

} // namespace app
