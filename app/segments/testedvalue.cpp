#include "app/segments/testedvalue.h"

#include "app/image/customvalue.h"
#include "app/segments/facttests.h"
#include "app/segments/fieldtests.h"
#include "app/segments/ordertests.h"
#include "app/segments/ruleevaluator.h"
#include "app/segments/rulewords.h"
#include "app/text.h"
#include "storage/segments/factstore.h"
#include "storage/segments/namestore.h"
#include "storage/text/money.h"

namespace app {

using storage::FactStore;
using storage::NamedThing;

namespace {

const QLatin1String separator(", ");

QString dayText(storage::LocalDay day)
{
    return day == noDay ? QString() : storage::isoDay(day);
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

} // namespace

QString TestedValue::membership(bool isMember) const
{
    return isMember ? Text::tr("in it") : Text::tr("not in it");
}

QString TestedValue::by(const RuleTest &test) const
{
    struct Seer
    {
        const TestedValue &self;

        QString operator()(const FieldTest &test) const { return self.field(test); }
        QString operator()(const TagTest &) const { return self.tags(); }
        QString operator()(const SegmentTest &) const { return {}; }
        QString operator()(const OrdersTest &test) const { return self.orders(test); }
        QString operator()(const EventsTest &test) const
        {
            return Text::tr("%n time(s)", nullptr, int(eventCount(test, self.m_context, self.m_slot)));
        }
        QString operator()(const FriendshipTest &test) const
        {
            return Text::tr("friendships: %1").arg(friendshipCount(test, self.m_context, self.m_slot));
        }
        QString operator()(const IdentityTest &) const { return self.identities(); }
        QString operator()(const GroupTest &) const { return self.groups(); }
        QString operator()(const SopTest &) const { return self.enrolments(); }
        QString operator()(const CampaignTest &) const { return self.campaigns(); }
        QString operator()(const CouponTest &) const { return self.coupons(); }
        QString operator()(const TasksTest &) const { return self.tasks(); }
        QString operator()(const LayerTest &test) const { return self.layer(test); }
    };
    return std::visit(Seer{*this}, test);
}

QString TestedValue::fileText(RuleField field) const
{
    const FactStore::Text which = field == RuleField::Name     ? FactStore::Text::Name
                                  : field == RuleField::Remark ? FactStore::Text::Remark
                                                               : FactStore::Text::Phone;
    QStringList texts;
    FactStore(m_context.connection, m_context.image.numbering().idOf(m_slot))
        .texts(which, [&texts](storage::CustomerId, std::string_view text) {
            texts.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
        });
    return texts.join(separator);
}

QString TestedValue::field(const FieldTest &test) const
{
    const CustomerColumns &customers = m_context.image.customers();
    const auto word = [&](int code) { return wordFor(wordsOf(test.field), code); };
    storage::NameStore names(m_context.connection);
    const std::int64_t owner = customers.staffCodes().id(customers.owner()[m_slot]);
    switch (test.field) {
    case RuleField::Name:
    case RuleField::Remark:
    case RuleField::Phone:
        return fileText(test.field);
    case RuleField::Gender:
        return word(customers.gender()[m_slot]);
    case RuleField::Stage:
        return word(customers.stage()[m_slot]);
    case RuleField::Status:
        return word(customers.status()[m_slot]);
    case RuleField::Consent:
        return customers.consentWithdrawn().test(m_slot) ? word(consentWithdrawn)
               : customers.consentBasis()[m_slot] != 0   ? word(consentGiven)
                                                         : QString();
    case RuleField::Birthday: {
        const int day = customers.birthMonthDay()[m_slot];
        return day == 0 ? QString()
                        : QStringLiteral("%1-%2")
                              .arg(day / 100, 2, 10, QLatin1Char('0'))
                              .arg(day % 100, 2, 10, QLatin1Char('0'));
    }
    case RuleField::Age: {
        const auto age = ageOn(m_context.today, customers.birthYear()[m_slot], customers.birthMonthDay()[m_slot]);
        return age ? QString::number(*age) : QString();
    }
    case RuleField::Text:
        return customers.dictionary(test.text).text(customers.codes(test.text)[m_slot]);
    case RuleField::Owner:
        return owner == 0 ? QString() : names.nameOf(NamedThing::Staff, owner);
    case RuleField::Department: {
        const std::int64_t department = FactStore::departmentOf(m_context.connection, storage::StaffId(owner));
        return department == 0 ? QString() : names.nameOf(NamedThing::Department, department);
    }
    case RuleField::Channel: {
        const std::int64_t channel = customers.channelCodes().id(customers.channel()[m_slot]);
        return channel == 0 ? QString() : names.nameOf(NamedThing::Channel, channel);
    }
    case RuleField::AddWay: {
        QStringList ways;
        const FriendshipRuns &friendships = m_context.image.friendships();
        const RunIndex::Rows rows = friendships.rows(m_slot);
        for (std::uint32_t row = rows.first; row < rows.last; ++row) {
            const int way = friendships.addWay()[row];
            if (way >= 0)
                ways.append(word(way).isEmpty() ? QString::number(way) : word(way));
        }
        return ways.join(separator);
    }
    case RuleField::AddedAt:
        return dayText(customers.addedDay()[m_slot]);
    case RuleField::LastContactAt:
        return dayText(customers.lastContactDay()[m_slot]);
    case RuleField::Custom:
        return textOf(customValue(customers.custom(m_slot), '"' + QByteArray::number(qint64(test.custom.id)) + "\":"));
    case RuleField::RepurchaseDueAt:
        break;
    }
    return {};
}

QString TestedValue::tags() const
{
    return FactStore::tagNames(m_context.connection, m_context.image.numbering().idOf(m_slot)).join(separator);
}

QString TestedValue::orders(const OrdersTest &test) const
{
    const OrderFigures figures = orderFigures(test, m_context, m_slot);
    if (figures.count == 0)
        return Text::tr("orders: 0");
    if (figures.last == noDay)
        return Text::tr("orders: %1, total %2").arg(figures.count).arg(storage::formatYuan(figures.sum));
    return Text::tr("orders: %1, total %2, first %3, last %4")
        .arg(figures.count)
        .arg(storage::formatYuan(figures.sum), dayText(figures.first), dayText(figures.last));
}

QString TestedValue::identities() const
{
    QStringList kinds;
    for (const auto &[name, kind] : identityKinds()) {
        if (m_context.image.identities().bits(kind).test(m_slot))
            kinds.append(QString::fromLatin1(name));
    }
    return kinds.join(separator);
}

QString TestedValue::groups() const
{
    return FactStore::groupNames(m_context.connection, m_context.image.numbering().idOf(m_slot)).join(separator);
}

QString TestedValue::enrolments() const
{
    storage::NameStore names(m_context.connection);
    QStringList texts;
    FactStore(m_context.connection, m_context.image.numbering().idOf(m_slot))
        .enrolments([&](const FactStore::Enrolment &enrolment) {
            texts.append(names.nameOf(NamedThing::Plan, enrolment.plan.value) + QLatin1Char(' ') +
                         wordFor(enrolmentStates(), enrolment.state));
        });
    return texts.join(separator);
}

QString TestedValue::campaigns() const
{
    storage::NameStore names(m_context.connection);
    FactStore facts(m_context.connection, m_context.image.numbering().idOf(m_slot));
    QStringList texts;
    facts.participants([&](const FactStore::Participant &participant) {
        const QString name = names.nameOf(NamedThing::Campaign, participant.campaign);
        texts.append(participant.shared ? Text::tr("%1 (shared)").arg(name) : name);
    });
    int invited = 0;
    facts.invited([&invited](const FactStore::Participant &) { ++invited; });
    if (invited > 0)
        texts.append(Text::tr("invited: %1").arg(invited));
    return texts.join(separator);
}

QString TestedValue::coupons() const
{
    storage::NameStore names(m_context.connection);
    QStringList texts;
    FactStore(m_context.connection, m_context.image.numbering().idOf(m_slot))
        .coupons([&](const FactStore::Coupon &coupon) {
            texts.append(names.nameOf(NamedThing::CouponBatch, coupon.batch) + QLatin1Char(' ') +
                         wordFor(couponStates(), couponStateOf(coupon, m_context.now)));
        });
    return texts.join(separator);
}

QString TestedValue::tasks() const
{
    storage::NameStore names(m_context.connection);
    QStringList texts;
    FactStore(m_context.connection, m_context.image.numbering().idOf(m_slot)).tasks([&](const FactStore::Task &task) {
        texts.append(QStringLiteral("%1 %2 %3")
                         .arg(names.nameOf(NamedThing::Plan, task.plan.value),
                              dayText(m_context.image.zone().dayOf(task.dueAt)), wordFor(taskStates(), task.state)));
    });
    return texts.join(separator);
}

QString TestedValue::layer(const LayerTest &test) const
{
    if (test.layer != LayerTest::Layer::RfmClass && test.layer != LayerTest::Layer::RfmScores)
        return {};
    const auto column = m_context.layers.rfm(m_context.image, m_context.today, m_context.sameDayOrdersAreOne);
    const LayerCache::Rfm &rfm = (*column)[m_slot];
    if (!rfm.isKnown())
        return {};
    return QStringLiteral("R%1 F%2 M%3 %4").arg(rfm.r).arg(rfm.f).arg(rfm.m).arg(rfmClassName(rfm.rfmClass));
}

} // namespace app
