#pragma once

#include "app/assembly/exportkinds.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>
#include <QPointer>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class ColumnChoice;

/// Exports customers of a list or all records of a kind: asks for the rows, columns and format, then writes the file.
/// Phone numbers are masked unless the user may and does choose otherwise. Columns and format are remembered on this
/// machine by kind. Cancelling a running export leaves no file and keeps the dialog open.
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
        QStringList viewColumns; ///< of the list, by their names in CustomerEditService; "owner", "region", "tags"
    };

    /// Exports customers.
    ExportDialog(Desk &desk, Offer offer, QWidget *parent);
    /// Exports records of a kind that the user chooses.
    ExportDialog(Desk &desk, QWidget *parent);

    void reject() override;

signals:
    void said(const QString &sentence);

private:
    enum class Format { Utf8, Gb18030, Workbook };
    struct Known
    {
        app::ExportColumns columns;
        bool mayShowPhones = true;
    };

    void build();
    void buildWhom(QVBoxLayout *column);
    void buildKinds(QVBoxLayout *column);
    void buildColumns(QVBoxLayout *column);
    void buildFormat(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);

    QString kind() const;
    Format format() const;
    void askColumns();
    void takeColumns(const Known &known);
    void chooseAsInList();
    void remember();
    void askForFile();
    void write(QString path);
    void setUnderWay(bool isUnderWay);
    void showDone(const QString &sentence, const QString &path);

    Desk &m_desk;
    std::optional<Offer> m_offer; ///< none: the user chooses a kind
    app::ExportColumns m_columns;
    Asker<Known> m_columnAsker;
    QPointer<app::JobMonitor> m_job;
    QWidget *m_choices = nullptr;
    QRadioButton *m_list = nullptr, *m_selection = nullptr, *m_segment = nullptr;
    QComboBox *m_segments = nullptr, *m_kinds = nullptr, *m_format = nullptr;
    ColumnChoice *m_choice = nullptr;
    QCheckBox *m_full = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_go = nullptr, *m_close = nullptr, *m_show = nullptr;
};

} // namespace ui
