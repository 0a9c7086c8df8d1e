#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QHash>
#include <QPointer>

class QLineEdit;

namespace ui {

class CustomerTableModel;

/// The header of the grid: a click sorts, Shift+click adds a key, and under the titles a row of boxes in which one
/// types what a column should hold.
class GridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    GridHeader(CustomerTableModel &model, Theme &theme, QWidget *parent);

    void showBoxes(bool shown);
    bool hasBoxes() const { return m_hasBoxes; }
    /// By key of a field; a text that is there already is left alone.
    void setTexts(const QHash<QString, QString> &texts);
    void setText(int section, const QString &text);
    /// Marks boxes whose text is not understood, by key, and says what would be.
    void setWrong(const QHash<QString, QString> &wrong);
    /// The box of this column, or of the first that is seen.
    void focusBox(int section);
    /// Sections that stand under the columns that stay: their boxes are neither seen nor reached by Tab.
    void setCovered(int visualSections);
    /// Puts the boxes where their sections are.
    void placeBoxes();

    QSize sizeHint() const override;

signals:
    void sortClicked(int section, bool adds);
    /// The person typed into a box.
    void typed(int section, const QString &text);
    /// Esc, the arrow down or Enter: back to the rows.
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
