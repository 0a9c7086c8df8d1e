#pragma once

#include "app/customers/gridview.h"
#include "app/store/teamstore.h"

namespace app {

/// A named grid view, shared by the team.
struct NamedView
{
    std::int64_t id = 0;
    QString name;
    GridView view;

    friend bool operator==(const NamedView &, const NamedView &) = default;
};

/// Use cases of views. Each change is one undo step; names are unique in the team.
class CustomerViews final
{
public:
    explicit CustomerViews(TeamStore &store) : m_store(store) {}

    /// In the order of the tabs.
    Result<std::vector<NamedView>> all();
    /// Returns the ID; Invalid for a blank name, Conflict if the name is taken.
    Result<std::int64_t> create(const QString &name, const GridView &view);
    /// NotFound if the view no longer exists.
    Result<void> change(std::int64_t id, const GridView &view);
    Result<void> rename(std::int64_t id, const QString &name);
    Result<void> remove(std::int64_t id);

private:
    Result<void> checkName(const QString &name, std::int64_t own);

    TeamStore &m_store;
};

} // namespace app
