#pragma once

#include "app/customers/customergrid.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace ui {

/// A popup list of segments, tags and owners, filtered by typing. Emits chosen() and closes. NewTagToo also offers the
/// typed text as a new tag.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    enum class Choice { Known, NewTagToo, NewListToo };

    FilterPopup(std::vector<app::GridName> names, Choice choice, QWidget *parent);

    void showUnder(QWidget *button);

signals:
    void chosen(const app::GridName &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addKind(app::GridName::Kind kind, const QString &title);
    void choose();
    void step(int by);

    std::vector<app::GridName> m_names;
    Choice m_choice;
    QLineEdit *m_input;
    QListWidget *m_list;
};

/// The displayed name of a kind of filter, for chips and headings.
QString filterWord(app::GridName::Kind kind);

} // namespace ui
