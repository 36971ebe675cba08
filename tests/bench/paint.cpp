#include "bench/paint.h"

#include "bench/keystrokes.h"
#include "bench/measuring.h"
#include "bench/program.h"
#include "ui/search/resultdelegate.h"
#include "ui/search/resultmodel.h"
#include "ui/search/resultview.h"

#include <QHash>
#include <QPixmap>

namespace insats::bench {

Result measurePaint(Catalogue &catalogue)
{
    QHash<QString, SearchReply> replies;
    for (const QString &phrase : phrases())
        replies.insert(phrase, catalogue.search(requestFor(catalogue, phrase)));

    ui::ResultModel model;
    ui::ResultDelegate delegate;
    delegate.setTaxonomy(catalogue.taxonomy());
    ui::ResultView view;
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.resize(480, 700);
    return measuredEach(QStringLiteral("paint"), phrases(), [&](const QString &phrase) {
        model.setReply(replies.value(phrase));
        view.grab();
    });
}

} // namespace insats::bench
