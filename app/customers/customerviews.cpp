#include "app/customers/customerviews.h"

#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/viewstore.h"

namespace app {

using storage::CustomerView;
using storage::ViewStore;

namespace {

QString auditAction()
{
    return QStringLiteral("customers.view");
}

auto gone()
{
    return failure(ErrorKind::NotFound, Text::tr("This view no longer exists."));
}

} // namespace

Result<std::vector<NamedView>> CustomerViews::all()
{
    return guarded([&]() -> Result<std::vector<NamedView>> {
        std::vector<NamedView> views;
        for (const CustomerView &view : ViewStore(m_store.connection()).all())
            views.push_back({view.id, view.name, GridView::fromJson(view.definition)});
        return views;
    });
}

Result<std::int64_t> CustomerViews::create(const QString &name, const GridView &view)
{
    return guarded([&]() -> Result<std::int64_t> {
        if (const auto named = checkName(name, 0); !named)
            return tl::unexpected<Error>(named.error());
        WriteScope scope(m_store, Text::tr("Create view \"%1\"").arg(name.trimmed()), auditAction());
        const std::int64_t id = ViewStore(scope.connection()).add(name.trimmed(), view.toJson());
        scope.describe(name.trimmed());
        scope.commit();
        return id;
    });
}

Result<void> CustomerViews::change(std::int64_t id, const GridView &view)
{
    return guarded([&]() -> Result<void> {
        auto known = ViewStore(m_store.connection()).byId(id);
        if (!known)
            return gone();
        WriteScope scope(m_store, Text::tr("Change view \"%1\"").arg(known->name), auditAction());
        known->definition = view.toJson();
        ViewStore(scope.connection()).update(*known);
        scope.describe(known->name);
        scope.commit();
        return {};
    });
}

Result<void> CustomerViews::rename(std::int64_t id, const QString &name)
{
    return guarded([&]() -> Result<void> {
        auto known = ViewStore(m_store.connection()).byId(id);
        if (!known)
            return gone();
        if (const auto named = checkName(name, id); !named)
            return named;
        WriteScope scope(m_store, Text::tr("Rename view \"%1\" to \"%2\"").arg(known->name, name.trimmed()),
                         auditAction());
        known->name = name.trimmed();
        ViewStore(scope.connection()).update(*known);
        scope.describe(known->name);
        scope.commit();
        return {};
    });
}

Result<void> CustomerViews::remove(std::int64_t id)
{
    return guarded([&]() -> Result<void> {
        const auto known = ViewStore(m_store.connection()).byId(id);
        if (!known)
            return gone();
        WriteScope scope(m_store, Text::tr("Delete view \"%1\"").arg(known->name), auditAction());
        ViewStore(scope.connection()).remove(id);
        scope.describe(known->name);
        scope.commit();
        return {};
    });
}

Result<void> CustomerViews::checkName(const QString &name, std::int64_t own)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("Enter a view name."));
    const auto other = ViewStore(m_store.connection()).byName(name.trimmed());
    if (other && other->id != own)
        return failure(ErrorKind::Conflict, Text::tr("There is already a view named \"%1\".").arg(name.trimmed()));
    return {};
}

} // namespace app
