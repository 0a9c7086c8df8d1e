#pragma once

#include "ui/shell/page.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace ui {

/// Asks which customers go into a file and how, then writes it.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    using Ids = std::vector<storage::CustomerId>;
    struct Offer
    {
        Ids list;
        bool listIsEverybody = false;
        Ids selection;
        QStringList segments;
    };

    ExportDialog(Desk &desk, Offer offer, QWidget *parent);

signals:
    void said(const QString &sentence);

private:
    void build();
    void askForFile();
    void write(const QString &path);

    Desk &m_desk;
    Offer m_offer;
    QRadioButton *m_list = nullptr, *m_selection = nullptr, *m_segment = nullptr;
    QComboBox *m_segments = nullptr, *m_encoding = nullptr;
    QCheckBox *m_full = nullptr;
};

} // namespace ui
