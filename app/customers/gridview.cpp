#include "app/customers/gridview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::array kindNames{"segment", "tag", "owner"};

QJsonArray filtersToJson(const std::vector<GridName> &filters)
{
    QJsonArray array;
    for (const GridName &filter : filters)
        array.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kindNames[std::size_t(filter.kind)])},
                                 {QStringLiteral("name"), filter.name}});
    return array;
}

std::vector<GridName> filtersFromJson(const QJsonArray &array)
{
    std::vector<GridName> filters;
    for (const QJsonValue &entry : array) {
        const QString kind = entry[QStringLiteral("kind")].toString();
        for (std::size_t i = 0; i < kindNames.size(); ++i) {
            if (kind == QLatin1String(kindNames[i]))
                filters.push_back({GridName::Kind(i), entry[QStringLiteral("name")].toString()});
        }
    }
    return filters;
}

} // namespace

QByteArray GridView::toJson() const
{
    QJsonArray places, keys, typed;
    for (const ColumnPlace &place : columns)
        places.append(QJsonObject{{QStringLiteral("key"), place.key}, {QStringLiteral("width"), place.width}});
    for (const SortKey &key : sort)
        keys.append(QJsonObject{{QStringLiteral("key"), key.key}, {QStringLiteral("descending"), key.isDescending}});
    for (const GridFilter &filter : quick)
        typed.append(QJsonObject{{QStringLiteral("key"), filter.key}, {QStringLiteral("text"), filter.text}});
    return QJsonDocument(QJsonObject{{QStringLiteral("columns"), places},
                                     {QStringLiteral("frozen"), frozen},
                                     {QStringLiteral("sort"), keys},
                                     {QStringLiteral("search"), search},
                                     {QStringLiteral("filters"), filtersToJson(filters)},
                                     {QStringLiteral("quick"), typed}})
        .toJson(QJsonDocument::Compact);
}

GridView GridView::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    GridView view;
    for (const QJsonValue &place : object[QStringLiteral("columns")].toArray())
        view.columns.push_back({place[QStringLiteral("key")].toString(), place[QStringLiteral("width")].toDouble()});
    view.frozen = std::clamp(object[QStringLiteral("frozen")].toInt(1), 0, int(view.columns.size()));
    for (const QJsonValue &key : object[QStringLiteral("sort")].toArray())
        view.sort.push_back({key[QStringLiteral("key")].toString(), key[QStringLiteral("descending")].toBool()});
    view.search = object[QStringLiteral("search")].toString();
    view.filters = filtersFromJson(object[QStringLiteral("filters")].toArray());
    for (const QJsonValue &typed : object[QStringLiteral("quick")].toArray())
        view.quick.push_back({typed[QStringLiteral("key")].toString(), typed[QStringLiteral("text")].toString()});
    return view;
}

GridView GridView::standard(const std::vector<GridField> &fields)
{
    GridView view;
    for (const GridField &field : fields) {
        if (field.isShown)
            view.columns.push_back({field.key, field.width});
    }
    view.sort = {{QStringLiteral("added_at"), true}};
    return view;
}

} // namespace app
