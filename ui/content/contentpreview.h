#pragma once

#include "ui/desk/asker.h"
#include "ui/desk/page.h"

class QLabel;
class QLineEdit;

namespace ui {

/// A text as one customer gets it, with the variables filled in.
class ContentPreview final : public QWidget
{
    Q_OBJECT

public:
    ContentPreview(Desk &desk, QWidget *parent);

    /// Shows another text, for the same customer.
    void setText(const QString &text);
    QLineEdit *customer() const { return m_customer; }

private:
    void ask();

    /// The customer who was found, and the text.
    struct Answer
    {
        QString name, text;
    };

    Desk &m_desk;
    QLineEdit *m_customer;
    QLabel *m_text;
    QString m_given;
    Asker<Answer> m_asker;
};

} // namespace ui
