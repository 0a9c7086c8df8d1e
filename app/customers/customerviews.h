#pragma once

#include "app/customers/gridview.h"
#include "app/store/teamstore.h"

namespace app {

/// A view of the grid with its name, as the whole team has it.
struct NamedView
{
    std::int64_t id = 0;
    QString name;
    GridView view;

    friend bool operator==(const NamedView &, const NamedView &) = default;
};

/// Use-cases of views. Each change is one undo step; names are unique over the team.
class CustomerViews final
{
public:
    explicit CustomerViews(TeamStore &store) : m_store(store) {}

    /// In the order of the tabs.
    Result<std::vector<NamedView>> all();
    /// Answers the id; Invalid for a blank name, Conflict where the name is taken.
    Result<std::int64_t> create(const QString &name, const GridView &view);
    /// NotFound where the view is gone.
    Result<void> change(std::int64_t id, const GridView &view);
    Result<void> rename(std::int64_t id, const QString &name);
    Result<void> remove(std::int64_t id);

private:
    Result<void> checkName(const QString &name, std::int64_t own);

    TeamStore &m_store;
};

} // namespace app
