#include "app/ui/detail/session_head.h"

#include "app/text/detail_text.h"
#include "app/text/session_text.h"
#include "app/text/tool_tip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/health_mark.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int headMarkSide = 14;
static constexpr int linkCharacters = 48; // wide at the most

static QLabel *wrappingLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    alignAtStart(*label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

SessionHead::SessionHead()
    : m_back(new QToolButton)
    , m_heading(wrappingLabel())
    , m_mark(new QLabel)
    , m_more(new QToolButton)
    , m_state(wrappingLabel())
    , m_facts(wrappingLabel())
    , m_links(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated / 2);
    column->addWidget(makeTitle());
    column->addWidget(m_state);
    column->addWidget(m_facts);
    m_links->setLayout(new FlowLayout(betweenRelated));
    m_links->hide();
    column->addWidget(m_links);
    updateColors();
}

QWidget *SessionHead::makeTitle()
{
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenRelated);
    m_back->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setAccessibleName(tr("Close the details"));
    m_back->setToolTip(tr("Close the details"));
    m_heading->setFont(headingFont(font()));
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_more->setText(u"⋯"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_heading, 1);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_back, &QToolButton::clicked, this, &SessionHead::closeRequested);
    connect(m_more, &QToolButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    return title;
}

QString SessionHead::heading() const
{
    return m_heading->text();
}

void SessionHead::show(const Content &content)
{
    m_heading->setText(DetailText::heading(content.row, content.local, content.facts));
    m_state->setText(DetailText::state(content.row, content.local, content.now));
    const QString facts = DetailText::facts(content.row, content.local, content.facts, content.now);
    m_facts->setText(facts);
    m_facts->setHidden(facts.isEmpty());
    showMark(content);
    showLinks(content.facts.links);
}

void SessionHead::showMark(const Content &content)
{
    const HealthMark mark = content.row ? healthMark(*content.row, content.isStale) : HealthMark::None;
    m_mark->setPixmap(markPicture(mark, *this, headMarkSide));
    m_mark->setAccessibleName(SessionText::mark(mark));
    m_mark->setToolTip(content.row ? plainToolTip(SessionText::health(*content.row, content.isStale)) : QString());
    m_mark->setHidden(mark == HealthMark::None);
}

void SessionHead::showLinks(const QList<SessionFacts::Link> &links)
{
    if (std::exchange(m_shownLinks, links) == links)
        return;
    qDeleteAll(m_links->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const SessionFacts::Link &link : links) {
        auto *button = new QToolButton;
        QString label = link.label.isEmpty() ? link.url : link.label;
        label.replace(u'&', u"&&"_s); // else it would underline what follows
        button->setText(
            fontMetrics().elidedText(label, Qt::ElideMiddle, fontMetrics().averageCharWidth() * linkCharacters));
        button->setToolTip(plainToolTip(link.url));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleDescription(tr("Opens %1 in the browser").arg(link.url));
        connect(button, &QToolButton::clicked, this, [this, url = link.url] { Q_EMIT linkRequested(url); });
        m_links->layout()->addWidget(button);
    }
    m_links->setHidden(links.isEmpty());
    tabAsLaidOut(*this);
}

void SessionHead::updateColors()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_facts->setPalette(quiet);
    m_facts->setFont(smallFont(font()));
}

void SessionHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColors();
    if (event->type() == QEvent::LayoutDirectionChange)
        m_back->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow);
}

} // namespace rensei::app

#include "moc_session_head.cpp"
