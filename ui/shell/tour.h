#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

/// A short walk through the pages, one sentence or two each; the page spoken of comes to the front. Reopened from Help.
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
