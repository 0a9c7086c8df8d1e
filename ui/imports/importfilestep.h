#pragma once

#include "app/assembly/importpreview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;

namespace ui {

/// First step of an import: how to read the file, with a preview of its first rows.
class ImportFileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent);

    void showPreview(const app::ImportPreview &preview);
    void showFailure(const QString &message);
    /// Writes the overridden settings to the request.
    void fill(app::ImportRequest &request) const;
    QString kind() const;

signals:
    void changed();

private:
    QComboBox *choice(const char *name, const QString &title, class QGridLayout *grid, int row, int column);
    void showSheets(const app::ImportPreview &preview);
    void showRows(const app::ImportPreview &preview);

    QComboBox *m_kind, *m_encoding, *m_delimiter, *m_header, *m_dates, *m_sheet, *m_preset, *m_paid;
    QWidget *m_sheetLabel;
    std::vector<QWidget *> m_orderParts; ///< settings that apply to orders only
    QLabel *m_failure;
    QTableWidget *m_rows;
};

} // namespace ui
