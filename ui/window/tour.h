#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

/// A short tour, one or two sentences per page; brings the page to the front. Also opened from the Help menu.
class Tour final : public QDialog
{
    Q_OBJECT

public:
    explicit Tour(QWidget *parent);

signals:
    void pageWanted(const QString &page, const QString &what);

private:
    void go(int step);

    int m_step = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_place;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ui
