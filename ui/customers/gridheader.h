#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QHash>
#include <QPointer>

class QLineEdit;

namespace ui {

class CustomerTableModel;

/// The header of the grid: a click sorts, Shift+click adds a sort key, and below the titles there is a row of filter
/// boxes, one per column.
class GridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    GridHeader(CustomerTableModel &model, Theme &theme, QWidget *parent);

    void showBoxes(bool shown);
    bool hasBoxes() const { return m_hasBoxes; }
    /// By field key; boxes that already have the text are not touched.
    void setTexts(const QHash<QString, QString> &texts);
    void setText(int section, const QString &text);
    /// Marks boxes with invalid texts, by key, and shows what is valid.
    void setWrong(const QHash<QString, QString> &wrong);
    /// Focuses the box of this column, or the first visible one.
    void focusBox(int section);
    /// Sections below the frozen columns: their boxes are hidden and skipped by Tab.
    void setCovered(int visualSections);
    /// Aligns the boxes with their sections.
    void placeBoxes();

    QSize sizeHint() const override;

signals:
    void sortClicked(int section, bool adds);
    /// The user typed into a box.
    void typed(int section, const QString &text);
    /// Esc, Down or Enter was pressed: the focus returns to the rows.
    void left();

protected:
    void updateGeometries() override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *box(int section);
    void makeBoxes();
    QString hintOf(int section) const;
    void showState(int section);

    CustomerTableModel &m_model;
    Theme &m_theme;
    QHash<int, QPointer<QLineEdit>> m_boxes; ///< by logical section
    QHash<QString, QString> m_texts, m_wrong;
    bool m_hasBoxes = false, m_adds = false;
    int m_covered = 0;
};

} // namespace ui
