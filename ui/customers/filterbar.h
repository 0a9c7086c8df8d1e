#pragma once

#include "app/customers/gridname.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

class FlowLayout;

/// The search box, the Filter button and one chip per filter. Emits changed() with every letter and chip.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::show;
    FilterBar(Theme &theme, QWidget *parent);

    bool isEmpty() const;
    QString search() const;
    /// Sets search and filters without emitting changed().
    void show(const QString &search, const std::vector<app::GridName> &filters);
    const std::vector<app::GridName> &filters() const { return m_filters; }

    /// Sets the names to filter by.
    void setNames(std::vector<app::GridName> names) { m_names = std::move(names); }
    const std::vector<app::GridName> &names() const { return m_names; }

    void add(const app::GridName &filter);
    /// Clears search and filters; emits changed() once if there were any.
    void clear();
    void focusSearch();
    /// The common height of the widgets in this line.
    static int lineHeight();

signals:
    void changed();
    /// The user moved on to the list with the Down key or Enter.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(const app::GridName &filter);
    void showChips();
    void openPopup();
    void paintIcons();

    Theme &m_theme;
    std::vector<app::GridName> m_names, m_filters;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QToolButton *m_button;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

} // namespace ui
