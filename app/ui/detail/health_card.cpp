#include "app/ui/detail/health_card.h"

#include "app/text/session_text.h"
#include "app/widgets/health_mark.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rensei::app {

static constexpr int causeMarkSide = 14;

HealthCard::HealthCard()
    : m_grid(new QGridLayout)
    , m_write(new QPushButton(tr("Send a message…")))
    , m_stop(new QPushButton(tr("Stop…", "a session")))
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(betweenRelated / 2);
    column->setContentsMargins(betweenRelated, betweenRelated, betweenRelated, betweenRelated);
    m_grid->setHorizontalSpacing(betweenRelated);
    m_grid->setVerticalSpacing(betweenRelated / 4);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenRelated);
    row->addStretch(1);
    for (QPushButton *button : {m_write, m_stop}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_write, &QPushButton::clicked, this, &HealthCard::writeRequested);
    connect(m_stop, &QPushButton::clicked, this, &HealthCard::stopRequested);
    hide();
}

static HealthMark markOf(platform::StuckSignal signal)
{
    return platform::levelOf(signal) == platform::Health::Level::Red ? HealthMark::Red : HealthMark::Yellow;
}

QList<HealthCard::Cause> HealthCard::causesOf(const Content &content)
{
    const HealthMark mark = content.row ? healthMark(*content.row, content.isStale) : HealthMark::None;
    if (mark != HealthMark::Yellow && mark != HealthMark::Red)
        return {};
    const SessionRow &row = *content.row;
    QList<Cause> causes;
    if (row.ghostSince)
        causes.append({HealthMark::Red, SessionText::ghost(), SessionText::meaningOfGhost(*row.ghostSince)});
    for (const platform::StuckSignal signal : row.session.health.stuck) {
        causes.append(
            {markOf(signal), SignalText::title(signal, content.noticed.since(row.session.id, signal), content.now),
                SignalText::explanation(signal, content.evidence, content.now)});
    }
    for (const QString &other : row.session.health.others)
        causes.append({mark, SessionText::told(other), SignalText::unexplained(other)});
    if (causes.isEmpty())
        causes.append({mark, SessionText::mark(mark), SignalText::unexplained({})});
    return causes;
}

void HealthCard::addLine()
{
    const auto label = [] {
        auto *made = new QLabel;
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        alignAtStart(*made);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    Line line{new QLabel, label(), label()};
    QFont strong = font();
    strong.setBold(true);
    line.title->setFont(strong);
    const int row = 2 * static_cast<int>(m_lines.size());
    m_grid->addWidget(line.mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.title, row, 1);
    m_grid->addWidget(line.text, row + 1, 1);
    m_lines.append(line);
}

void HealthCard::show(const Content &content)
{
    const QList<Cause> causes = causesOf(content);
    while (m_lines.size() < causes.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const bool isShown = i < causes.size();
        for (QLabel *label : {line.mark, line.title, line.text})
            label->setVisible(isShown);
        line.shown = isShown ? causes.at(i).mark : HealthMark::None;
        line.mark->setAccessibleName(SessionText::mark(line.shown));
        line.title->setText(isShown ? causes.at(i).title : QString());
        line.text->setText(isShown ? causes.at(i).text : QString());
    }
    paintMarks();
    m_write->setVisible(content.canWrite);
    m_stop->setVisible(content.canStop);
    setHidden(causes.isEmpty());
}

void HealthCard::paintMarks()
{
    for (const Line &line : std::as_const(m_lines))
        line.mark->setPixmap(markPicture(line.shown, *this, causeMarkSide));
}

void HealthCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace rensei::app

#include "moc_health_card.cpp"
