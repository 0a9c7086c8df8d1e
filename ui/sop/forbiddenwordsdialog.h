#pragma once

#include "ui/desk/page.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// The forbidden words, a team rule: one per line, with its reason after a comma.
class ForbiddenWordsDialog final : public QDialog
{
    Q_OBJECT

public:
    ForbiddenWordsDialog(Desk &desk, QWidget *parent);

private:
    void save(const QString &words);

    Desk &m_desk;
    QPlainTextEdit *m_words;
    QLabel *m_problem;
};

} // namespace ui
