#pragma once

#include "ui/shell/page.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// The words that should not be sent, a rule of the team: one a line, its reason behind a comma.
class WordsDialog final : public QDialog
{
    Q_OBJECT

public:
    WordsDialog(Desk &desk, QWidget *parent);

private:
    void save(const QString &words);

    Desk &m_desk;
    QPlainTextEdit *m_words;
    QLabel *m_problem;
};

} // namespace ui
