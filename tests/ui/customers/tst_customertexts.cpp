#include "tests/testmain.h"
#include "ui/customers/gridtexts.h"
#include "ui/customers/profilesections.h"

#include "app/fields/customerfieldinfo.h"

using app::CustomerFieldInfo;
using storage::CustomerText;

/// A text of the customer is shown wherever its description says.
class TstCustomerTexts : public QObject
{
    Q_OBJECT

private:
    static QString valueOf(const CustomerFieldInfo &field)
    {
        return QStringLiteral("<%1>").arg(QLatin1String(field.name));
    }

private slots:
    void aColumnShowsItsText()
    {
        const ui::GridTexts texts;
        storage::GridLine line;
        for (const CustomerFieldInfo &field : app::customerFields()) {
            if (field.isText())
                line.texts[field.target.text] = valueOf(field);
        }
        QStringList shown;
        for (std::size_t column = 0; column < texts.fields.size(); ++column)
            shown << texts.text(line, int(column));
        for (const CustomerFieldInfo &field : app::customerFields())
            QVERIFY2(field.gridWidth == 0 || shown.contains(valueOf(field)), field.name);
    }

    void theProfileListsEveryText()
    {
        // The panel shows these elsewhere: in its head, its notes and beside the identities.
        const std::vector<CustomerText> elsewhere{CustomerText::Name, CustomerText::Nickname, CustomerText::Notes,
                                                  CustomerText::MaskedPhone};
        app::FullProfile profile;
        for (const CustomerFieldInfo &field : app::customerFields()) {
            if (field.isText())
                profile.basics.texts[field.target.text] = valueOf(field);
        }
        QStringList listed;
        for (const auto &section : ui::profileSections(profile, storage::TeamZone())) {
            for (const auto &line : section.lines)
                listed << line.value;
        }
        const QString all = listed.join(QLatin1Char('\n'));
        for (const CustomerFieldInfo &field : app::customerFields()) {
            if (!field.isText())
                continue;
            const bool isElsewhere =
                std::find(elsewhere.begin(), elsewhere.end(), field.target.text) != elsewhere.end();
            QVERIFY2(all.count(valueOf(field)) == (isElsewhere ? 0 : 1), field.name);
        }
    }
};

SIYU_TEST(TstCustomerTexts, "tst_customertexts")
#include "tst_customertexts.moc"
