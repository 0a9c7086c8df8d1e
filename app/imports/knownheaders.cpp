#include "app/imports/knownheaders.h"

#include "app/fields/customerfield.h"
#include "app/fields/orderheader.h"
#include "app/imports/recordkind.h"

#include <QSet>

namespace app {

namespace {

/// Columns of known exports (shops, WeCom's tools) that no import reads.
constexpr const char *unreadHeaders =
    "分销员|是否会员|成长值|付费等级|权益卡|客户储值余额|消费次数|消费金额|累计退款金额|累计退款订单数|笔单价|"
    "上次消费时间|企微好友|最近浏览时间|其他添加人|流量id|线索id|添加员工时长/天|支付流水号|付款方式|运费|"
    "收银员|销售导购|物流单号|物流公司|快递单号|快递公司";

QSet<QString> collect()
{
    QSet<QString> headers;
    const auto add = [&headers](const char *joined) {
        for (const QString &header : QString::fromUtf8(joined).split(QLatin1Char('|'), Qt::SkipEmptyParts))
            headers.insert(header);
    };
    add(unreadHeaders);
    for (const RecordKind &kind : recordKinds()) {
        for (const RecordField &field : kind.fields) {
            add(field.headers);
            headers.insert(QString::fromLatin1(field.name));
        }
    }
    return headers;
}

} // namespace

bool isKnownHeader(const QString &header)
{
    static const QSet<QString> records = collect();
    return records.contains(normalisedHeader(header)) || customerTargetFromHeader(header) ||
           isKnownOrderHeader(header);
}

} // namespace app
