#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace app {

/// The administrative divisions of China, and the location of addresses. Loads `:/regions/regions.csv` once; afterwards
/// immutable and shared by threads.
class Regions final
{
public:
    /// Official full names (广东省, 深圳市, 南山区); an unknown part is empty. A municipality is its own city.
    struct Place
    {
        QString province, city, district;

        friend bool operator==(const Place &, const Place &) = default;
    };

    Regions();

    /// Recognises the beginning of an address: 广东省深圳市南山区…, 广东深圳, 广东-深圳, 深圳市, a district alone if its
    /// name is unique, and codes of 2, 4 or 6 digits. Empty if it does not begin with a known place.
    Place parse(QStringView address) const;
    /// The full name of the province with this full or short name (广东); empty if there is none.
    QString provinceNamed(const QString &name) const;
    /// The full and the short name of the province called so in either; empty where none is.
    QStringList provinceNames(const QString &name) const;

private:
    struct District
    {
        QString name, shortName;
    };
    struct City
    {
        int province = -1;
        QString name, shortName;
        std::vector<District> districts;
    };
    struct Province
    {
        QString name, shortName;
    };

    void addProvince(const QString &code, const QString &name);
    void addCity(const QString &code, const QString &name);
    void addDistrict(const QString &code, const QString &name);
    int findProvince(QStringView text, qsizetype &length) const;
    int findCity(QStringView text, int province, qsizetype &length) const;
    QString findDistrict(QStringView text, const City &city, bool shortToo) const;
    Place placeOfCode(QStringView code) const;
    Place placeOfDistrict(QStringView text, int province) const;
    Place placeOf(int province, int city, const QString &district) const;

    std::vector<Province> m_provinces;
    std::vector<City> m_cities;
    QHash<QString, int> m_provinceByCode;
    QHash<QString, int> m_cityByCode;
    QHash<QString, Place> m_placeByCode;
};

} // namespace app
