#include "bench/measuring.h"

#include <chrono>

namespace insats::bench {

namespace {

constexpr double kWarmUpMs = 15'000;
constexpr double kBudgetMs = 45'000;
constexpr int kRounds = 5;
constexpr qsizetype kAskedAtLeast = 50;
// Questions are visited in steps, so that a round that is cut short has seen all phrases.
constexpr qsizetype kStep = 97;

} // namespace

double millisecondsOf(const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

Result measuredEach(const QString &name, const QStringList &questions, const std::function<void(const QString &)> &ask)
{
    const qsizetype step = questions.size() % kStep == 0 ? 1 : kStep; // kStep is a prime
    const auto visited = [&](qsizetype at) { return at * step % questions.size(); };

    double warmingUp = 0;
    for (qsizetype at = 0; at < questions.size() && warmingUp < kWarmUpMs; ++at)
        warmingUp += millisecondsOf([&] { ask(questions.at(visited(at))); });

    std::vector<std::vector<double>> durations(static_cast<std::size_t>(questions.size()));
    double spent = 0;
    for (int round = 0; round < kRounds; ++round) {
        for (qsizetype at = 0; at < questions.size(); ++at) {
            if (spent > kBudgetMs && (round > 0 || at >= kAskedAtLeast))
                break;
            const qsizetype question = visited(at);
            const double took = millisecondsOf([&] { ask(questions.at(question)); });
            durations[static_cast<std::size_t>(question)].push_back(took);
            spent += took;
        }
    }
    std::vector<double> middles;
    for (const auto &ofQuestion : durations) {
        if (!ofQuestion.empty())
            middles.push_back(percentile(ofQuestion, 50));
    }
    return summary(name, middles);
}

Result measuredRuns(const QString &name, int most, const std::function<void()> &work)
{
    std::vector<double> durations;
    double spent = 0;
    while (static_cast<int>(durations.size()) < most && (durations.empty() || spent < kBudgetMs)) {
        durations.push_back(millisecondsOf(work));
        spent += durations.back();
    }
    return summary(name, durations);
}

} // namespace insats::bench
